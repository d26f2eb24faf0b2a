package nl.leerkring.notices.smtp;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nl.leerkring.database.StartRefused;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Where mail goes: {@code smtp://user:password@host:port?starttls=required}, or {@code smtps://…}. Empty: nowhere, it is kept. */
record Server(String url, String from) {

    private static final String SHAPE = "LEERKRING_SMTP_URL must look like smtp://user:password@host:587?starttls=required, or smtps://user:password@host:465.";

    private static final String STARTTLS = "starttls=required";

    static Server of(Environment environment) {
        Server server = new Server(environment.getProperty("leerkring.smtp.url", "").strip(),
                environment.getProperty("leerkring.smtp.from", "leerkring@localhost").strip());
        if (!server.from().matches("[^\\s<>@]+@[^\\s<>@]+")) {
            throw new StartRefused("LEERKRING_SMTP_FROM must be an email address, not \"" + server.from() + "\".");
        }
        if (server.set()) {
            server.sender(); // a wrong value stops the start
        }
        return server;
    }

    boolean set() {
        return !url.isEmpty();
    }

    JavaMailSenderImpl sender() {
        URI uri = uri();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        boolean tls = uri.getScheme().equals("smtps");
        sender.setProtocol(uri.getScheme());
        sender.setHost(uri.getHost());
        sender.setPort(uri.getPort() > 0 ? uri.getPort() : tls ? 465 : 587);
        sender.setDefaultEncoding("UTF-8");
        Properties properties = sender.getJavaMailProperties();
        String prefix = "mail." + uri.getScheme() + ".";
        if (uri.getRawUserInfo() != null) {
            String[] login = uri.getRawUserInfo().split(":", 2);
            sender.setUsername(URLDecoder.decode(login[0], StandardCharsets.UTF_8));
            sender.setPassword(login.length == 1 ? "" : URLDecoder.decode(login[1], StandardCharsets.UTF_8));
            properties.put(prefix + "auth", "true");
        }
        properties.put(prefix + "starttls.enable", "true");
        properties.put(prefix + "starttls.required", String.valueOf(STARTTLS.equals(uri.getRawQuery())));
        properties.put(prefix + "connectiontimeout", "10000");
        properties.put(prefix + "timeout", "20000");
        properties.put(prefix + "writetimeout", "20000");
        return sender;
    }

    private URI uri() {
        try {
            URI uri = new URI(url);
            boolean mail = "smtp".equals(uri.getScheme()) || "smtps".equals(uri.getScheme());
            // a typing error in what asks for encryption must not send mail without
            boolean rest = uri.getRawPath() != null && uri.getRawPath().length() <= 1 && (uri.getRawQuery() == null || uri.getRawQuery().equals(STARTTLS));
            if (mail && uri.getHost() != null && uri.getPort() <= 65_535 && rest) {
                return uri;
            }
        } catch (URISyntaxException wrong) {
            // the value is not repeated: it may hold a password
        }
        throw new StartRefused(SHAPE);
    }

    @Override
    public String toString() {
        return set() ? "Server(set)" : "Server(none)";
    }
}
