package nl.leerkring.database.connections;

import java.sql.SQLException;
import nl.leerkring.database.StartRefused;
import nl.leerkring.database.embedded.EmbeddedPostgres;
import nl.leerkring.database.embedded.Login;
import org.jspecify.annotations.Nullable;

/** The two roles, ready to use, and the server behind them if it is ours. */
record Logins(Login owner, Login app, @Nullable EmbeddedPostgres server) implements AutoCloseable {
    static Logins prepare(Settings settings) {
        if (!settings.embedded()) {
            return prepare(Settings.login(settings.ownerUrl()), settings.appUrl(), null);
        }
        var server = EmbeddedPostgres.start(settings.data());
        try {
            return prepare(server.owner(), "", server);
        } catch (RuntimeException refused) {
            server.close();
            throw refused;
        }
    }

    private static Logins prepare(Login owner, String appUrl, @Nullable EmbeddedPostgres server) {
        try (var connection = owner.open()) {
            Requirements.check(connection);
            var app = appUrl.isEmpty() ? AppRole.ready(connection, owner) : Settings.login(appUrl);
            AppRole.check(app);
            return new Logins(owner, app, server);
        } catch (SQLException failure) {
            throw new StartRefused("The database cannot be reached as its owner: " + failure.getMessage(), failure);
        }
    }

    String appName() {
        return String.valueOf(app.user());
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
