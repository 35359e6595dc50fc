package org.porchlight.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

/** PostgreSQL's driver, counting what goes to the database. */
public class CountingDriver implements Driver {

  private static final AtomicInteger STATEMENTS = new AtomicInteger();
  private static final AtomicInteger TRANSACTIONS = new AtomicInteger();

  private final Driver driver = new org.postgresql.Driver();

  /** Statements sent since the start, from any thread. */
  public static int statements() {
    return STATEMENTS.get();
  }

  /** Commits and rollbacks since the start. */
  public static int transactions() {
    return TRANSACTIONS.get();
  }

  @Override
  public Connection connect(String url, Properties info) throws SQLException {
    Connection connection = driver.connect(url, info);
    return connection == null ? null : counted(Connection.class, connection);
  }

  private static <T> T counted(Class<T> type, T target) {
    InvocationHandler handler = (proxy, method, values) -> call(target, method, values);
    return type.cast(
        Proxy.newProxyInstance(
            CountingDriver.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object call(Object target, Method method, Object[] values) throws Throwable {
    String name = method.getName();
    if (target instanceof Statement && name.startsWith("execute")) {
      STATEMENTS.incrementAndGet();
    } else if (name.equals("commit") || name.equals("rollback")) {
      TRANSACTIONS.incrementAndGet();
    }
    try {
      Object result = method.invoke(target, values);
      return target instanceof Connection ? countedStatement(result) : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object countedStatement(Object result) {
    return switch (result) {
      case CallableStatement callable -> counted(CallableStatement.class, callable);
      case PreparedStatement prepared -> counted(PreparedStatement.class, prepared);
      case Statement statement -> counted(Statement.class, statement);
      case null, default -> result;
    };
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return driver.acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
    return driver.getPropertyInfo(url, info);
  }

  @Override
  public int getMajorVersion() {
    return driver.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return driver.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return driver.jdbcCompliant();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.postgresql");
  }
}
