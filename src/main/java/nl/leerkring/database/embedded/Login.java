package nl.leerkring.database.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A database and a role in it. */
public record Login(String url, @Nullable String user, @Nullable String password) {
    public Login as(String otherUser, String otherPassword) {
        return new Login(url, otherUser, otherPassword);
    }

    public Connection open() throws SQLException {
        return dataSource().getConnection();
    }

    /** Not pooled: each connection is a new one. */
    public PGSimpleDataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        if (user != null) { // else the address names them
            source.setUser(user);
            source.setPassword(password);
        }
        source.setApplicationName("leerkring");
        source.setReWriteBatchedInserts(true);
        source.setTcpKeepAlive(true);
        source.setConnectTimeout(5);
        return source;
    }

    @Override
    public String toString() {
        return "Login(" + user + ")"; // a password must not reach a log
    }
}
