package nl.leerkring.database.connections;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.leerkring.database.StartRefused;
import nl.leerkring.database.embedded.Login;
import org.postgresql.PGConnection;

/** The role of the running application: it owns nothing and bypasses nothing, so row-level security holds for it. */
final class AppRole {
    static final String NAME = "leerkring_app";
    private static final long LOCK = 0x6c656572_6b72696eL; // "leerkrin"

    private AppRole() {}

    static Login ready(Connection connection, Login owner) throws SQLException {
        var app = owner.as(NAME, password(String.valueOf(owner.password())));
        if (!opens(app)) {
            make(connection, String.valueOf(app.password()));
        }
        return app;
    }

    static void check(Login app) {
        try (var connection = app.open(); var statement = connection.createStatement();
             var row = statement.executeQuery("""
                 select rolsuper or rolbypassrls
                     or pg_has_role(current_user, (select datdba from pg_database where datname = current_database()), 'usage')
                     or exists (select from pg_class where relowner = pg_roles.oid)
                 from pg_roles where rolname = current_user
                 """)) {
            row.next();
            if (row.getBoolean(1)) {
                throw new StartRefused("The role " + app.user() + " owns tables or bypasses row-level security, so circles could see"
                    + " each other; give LEERKRING_DB_APP_URL a role that does neither.");
            }
        } catch (SQLException failure) {
            throw new StartRefused("The database cannot be reached as " + app.user() + ": " + failure.getMessage(), failure);
        }
    }

    /** Derived, so that every node knows it and nobody has to configure it. */
    static String password(String ownerPassword) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(ownerPassword.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(NAME.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean opens(Login app) {
        try (var connection = app.open()) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void make(Connection owner, String password) {
        try (var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")"); // two nodes may start at once
            if (!statement.executeQuery("select from pg_roles where rolname = '" + NAME + "'").next()) {
                statement.execute("create role " + NAME + " login");
            }
            // the driver hashes it, so that it is never in a statement or a log
            owner.unwrap(PGConnection.class).alterUserPassword(NAME, password.toCharArray(), "scram-sha-256");
            owner.commit();
            owner.setAutoCommit(true);
        } catch (SQLException refused) {
            throw new StartRefused("The owner of the database may not make the role " + NAME + " (" + refused.getMessage()
                + "); let an administrator make a role that can log in and owns nothing, and name it in LEERKRING_DB_APP_URL.", refused);
        }
    }
}
