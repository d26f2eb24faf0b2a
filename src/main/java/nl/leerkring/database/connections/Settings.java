package nl.leerkring.database.connections;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.leerkring.database.StartRefused;
import nl.leerkring.database.embedded.Login;
import org.postgresql.Driver;
import org.springframework.core.env.Environment;

/** What the operator may say about the database; an empty url means the embedded one. */
record Settings(Path data, String ownerUrl, String appUrl, int pool) {
    private static final int LARGEST_POOL = 50;

    static Settings of(Environment environment) {
        var settings = new Settings(data(environment), url(environment, "leerkring.db.url", "LEERKRING_DB_URL"),
            url(environment, "leerkring.db.app.url", "LEERKRING_DB_APP_URL"), pool(environment));
        if (settings.embedded() && !settings.appUrl().isEmpty()) {
            throw new StartRefused("LEERKRING_DB_APP_URL is set without LEERKRING_DB_URL; set both, or neither for the embedded database.");
        }
        return settings;
    }

    boolean embedded() {
        return ownerUrl.isEmpty();
    }

    /** User and password leave the address, so that another role can use the rest of it. */
    static Login login(String url) {
        var parsed = Driver.parseURL(url, null);
        if (parsed == null) {
            throw new IllegalStateException("checked before");
        }
        return new Login(url, parsed.getProperty("user"), parsed.getProperty("password"));
    }

    private static Path data(Environment environment) {
        var text = environment.getProperty("leerkring.data", "./data").strip();
        try {
            return Path.of(text.isEmpty() ? "./data" : text);
        } catch (InvalidPathException wrong) {
            throw new StartRefused("LEERKRING_DATA is not a folder: " + text + ".", wrong);
        }
    }

    private static String url(Environment environment, String property, String name) {
        var text = environment.getProperty(property, "").strip();
        if (text.isEmpty()) {
            return "";
        }
        var parsed = text.startsWith("jdbc:postgresql:") ? Driver.parseURL(text, null) : null;
        if (parsed == null || parsed.getProperty("user") == null || parsed.getProperty("password") == null) {
            // the value is not repeated: it may hold a password
            throw new StartRefused(name + " must look like jdbc:postgresql://host/database?user=…&password=…");
        }
        return text;
    }

    private static int pool(Environment environment) {
        var text = environment.getProperty("leerkring.db.pool", "10").strip();
        try {
            int size = Integer.parseInt(text);
            if (size >= 2 && size <= LARGEST_POOL) {
                return size;
            }
        } catch (NumberFormatException _) {
            // the same sentence serves
        }
        throw new StartRefused("LEERKRING_DB_POOL must be a whole number from 2 to " + LARGEST_POOL + ", not \"" + text + "\".");
    }

    @Override
    public String toString() {
        return embedded() ? "Settings(embedded in " + data + ")" : "Settings(external)";
    }
}
