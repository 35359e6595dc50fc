package org.porchlight.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What was found in a spreadsheet, in its order; plain statements, as there may be thousands. */
@ApplicationScoped
class ProblemRows {

  /** Whoever has more has another trouble than single cells. */
  static final int MOST = 10_000;

  @Inject DataSource dataSource;

  /** One of them, and where it stands among all. */
  record Kept(int position, FoundProblem problem) {}

  @Transactional
  void forget(UUID importId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from import_problem where import_id = ?")) {
      delete.setObject(1, importId);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param from the position of the first
   */
  @Transactional
  void keep(UUID importId, int from, List<FoundProblem> found) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into import_problem values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      int position = from;
      for (FoundProblem one : found) {
        insert.setObject(1, importId);
        insert.setInt(2, position++);
        insert.setInt(3, one.row());
        insert.setObject(4, one.column(), Types.INTEGER);
        insert.setString(5, one.kind().name());
        insert.setBoolean(6, one.kind().stops());
        insert.setString(7, one.said().replace('\0', ' '));
        insert.setString(8, one.other());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Those after a position; one more than the limit where there is more. */
  List<Kept> after(UUID importId, int position, int limit) {
    String sql =
        "select position, row_number, column_index, kind, said, other from import_problem"
            + " where import_id = ? and position > ? order by position limit ?";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setObject(1, importId);
      query.setInt(2, position);
      query.setInt(3, limit + 1);
      List<Kept> found = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found.add(new Kept(row.getInt(1), problem(row)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FoundProblem problem(ResultSet row) throws SQLException {
    return new FoundProblem(
        row.getInt(2),
        row.getObject(3, Integer.class),
        CellProblem.valueOf(row.getString(4)),
        row.getString(5),
        row.getString(6));
  }
}
