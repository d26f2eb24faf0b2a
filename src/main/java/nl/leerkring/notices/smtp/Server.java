package nl.leerkring.notices.smtp;

import nl.leerkring.database.StartRefused;
import nl.leerkring.notices.MailServer;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Where mail goes: {@code smtp://user:password@host:port?starttls=required}, or {@code smtps://…}. Empty: nowhere, it is kept. */
record Server(String url, String from) {

    private static final String SHAPE = "LEERKRING_SMTP_URL must look like smtp://user:password@host:587?starttls=required, or smtps://user:password@host:465.";

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
        MailServer server = MailServer.of(url, "smtp", SHAPE);
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setProtocol(server.protocol());
        sender.setHost(server.uri().getHost());
        sender.setPort(server.port(587, 465));
        sender.setDefaultEncoding("UTF-8");
        sender.getJavaMailProperties().putAll(server.properties());
        server.login().ifPresent(login -> {
            sender.setUsername(login.user());
            sender.setPassword(login.password());
            sender.getJavaMailProperties().put("mail." + server.protocol() + ".auth", "true");
        });
        return sender;
    }

    @Override
    public String toString() {
        return set() ? "Server(set)" : "Server(none)";
    }
}
