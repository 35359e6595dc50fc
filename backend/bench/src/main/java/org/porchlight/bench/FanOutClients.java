package org.porchlight.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Clients that there are made of, in one transaction: the news for all of them waits at once. */
final class FanOutClients {

  private static final String BEGIN =
      """
      insert into branch (id, name, time_zone, phone, calls_from, address, email, open_days,
          opens_at, closes_at, closed_on, created_at, version)
        values (md5('branch')::uuid, 'Fan-out', 'America/Toronto', '+14165550100', '{}', '1 Mill St',
          'office@example.org', '{1,2,3,4,5}', '08:00', '17:00', '{}', now(), 0);
      insert into household (id, branch_id, created_at)
        values (md5('household')::uuid, md5('branch')::uuid, now());
      """;

  private static final String CLIENTS =
      """
      with n as (select ? || i as name from generate_series(1, ?) i),
      made as (
        insert into client (id, code, household_id, branch_id, name, name_key, language, created_at,
            version)
          select md5('client' || name)::uuid, name, md5('household')::uuid, md5('branch')::uuid, name,
            name, 'EN', now(), 0 from n),
      reached as (
        insert into contact (id, client_id, channel, address, address_key, created_at)
          select md5('contact' || name)::uuid, md5('client' || name)::uuid, 'EMAIL',
            name || '@example.org', name || '@example.org', now() from n)
      insert into account (id, role, client_id, created_at, version)
        select md5('account' || name)::uuid, 'CLIENT', md5('client' || name)::uuid, now(), 0 from n
      """;

  private static final String NEWS =
      """
      with n as (
        select gen_random_uuid() as id, 'n' || i as name from generate_series(1, ?) i),
      told as (
        insert into message (id, template, channel, client_id, contact_id, subject_ids, status,
            queued_at, due_at)
          select id, 'NEWS', 'EMAIL', md5('client' || name)::uuid, md5('contact' || name)::uuid,
            array[id], 'QUEUED', now(), now() from n)
      insert into job (task_name, task_instance, task_data, execution_time, picked, version)
        select 'SendMessage', id::text, convert_to('{"messageId":"' || id || '"}', 'UTF8'), now(),
          false, 1 from n
      """;

  private FanOutClients() {}

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        System.getenv("DB_URL"), System.getenv("DB_USERNAME"), System.getenv("DB_PASSWORD"));
  }

  /**
   * @param prefix what their names begin with: n for those who are told news, c for those who ask
   */
  static void make(String prefix, int count) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement clients = connection.prepareStatement(CLIENTS)) {
      clients.setString(1, prefix);
      clients.setInt(2, count);
      clients.executeUpdate();
    }
  }

  static void begin() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(BEGIN);
    }
  }

  /** From the commit on, the server has that many messages to send. */
  static void tellNews(int count) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement news = connection.prepareStatement(NEWS)) {
      news.setInt(1, count);
      news.executeUpdate();
    }
  }

  /** How many messages say of themselves that they went out. */
  static long sent() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("select count(*) from message where status = 'SENT'")) {
      row.next();
      return row.getLong(1);
    }
  }
}
