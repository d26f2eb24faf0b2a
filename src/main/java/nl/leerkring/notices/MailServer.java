package nl.leerkring.notices;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import nl.leerkring.database.StartRefused;

/** A mail server as a setting names it: {@code smtp://user:password@host:587?starttls=required}, or with TLS from the first byte. */
public record MailServer(URI uri) {

    private static final String STARTTLS = "starttls=required";

    /**
     * @param protocol {@code smtp} or {@code imap}; with an s behind it there is TLS from the first byte
     * @throws StartRefused with this sentence; the value is not repeated, because it may hold a password
     */
    public static MailServer of(String url, String protocol, String shape) {
        try {
            URI uri = new URI(url);
            boolean mail = protocol.equals(uri.getScheme()) || (protocol + "s").equals(uri.getScheme());
            // a typing error in what asks for encryption must not send mail without
            boolean rest = uri.getRawPath() != null && uri.getRawPath().length() <= 1 && (uri.getRawQuery() == null || uri.getRawQuery().equals(STARTTLS));
            if (mail && uri.getHost() != null && uri.getPort() <= 65_535 && rest) {
                MailServer server = new MailServer(uri);
                server.login();
                return server;
            }
        } catch (URISyntaxException | IllegalArgumentException wrong) {
            // the same sentence serves
        }
        throw new StartRefused(shape);
    }

    /** A name and a password. */
    public record Login(String user, String password) {
    }

    public Optional<Login> login() {
        if (uri.getRawUserInfo() == null) {
            return Optional.empty();
        }
        String[] login = uri.getRawUserInfo().split(":", 2);
        return Optional.of(new Login(decoded(login[0]), login.length == 1 ? "" : decoded(login[1])));
    }

    public String protocol() {
        return uri.getScheme();
    }

    public int port(int usual, int withTls) {
        return uri.getPort() > 0 ? uri.getPort() : protocol().endsWith("s") ? withTls : usual;
    }

    /** As Jakarta Mail wants to hear it. */
    public Properties properties() {
        Properties properties = new Properties();
        String prefix = "mail." + protocol() + ".";
        properties.put(prefix + "starttls.enable", "true");
        properties.put(prefix + "starttls.required", String.valueOf(STARTTLS.equals(uri.getRawQuery())));
        properties.put(prefix + "connectiontimeout", "10000");
        properties.put(prefix + "timeout", "20000");
        properties.put(prefix + "writetimeout", "20000");
        return properties;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "MailServer(" + uri.getScheme() + ")";
    }
}
