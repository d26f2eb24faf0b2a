package nl.leerkring.database;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection of the application's role outside the pool, for whoever keeps it long; the caller closes it. */
public interface DedicatedConnections {
    Connection open() throws SQLException;
}
