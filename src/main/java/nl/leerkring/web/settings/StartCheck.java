package nl.leerkring.web.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.leerkring.database.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/**
 * Looks at the settings before anything starts, so that a wrong one is one sentence and not a half-started program; named in
 * META-INF/spring.factories. What belongs to one module (database, mail) is checked there.
 */
public final class StartCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger log = LoggerFactory.getLogger(StartCheck.class);
    private static final int LARGEST_PORT = 65_535;
    private static final List<String> YES_OR_NO = List.of("leerkring.passkeys.required", "leerkring.jobs.enabled", "leerkring.demo");
    private static final List<String> DURATIONS = List.of("leerkring.jobs.polling", "leerkring.mail.every", "leerkring.inbox.every");
    private static final Set<String> OF_SCRIPTS = Set.of("LEERKRING_MEMORY", "LEERKRING_TRAINING");
    private static final Pattern NAME = Pattern.compile("\\$\\{(LEERKRING_[A-Z0-9_]+)[:}]");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        check(context.getEnvironment());
        unknown(context.getEnvironment()).forEach(name ->
                log.warn("{} is set, but there is no such setting; docs/operating.md lists them all.", name));
    }

    static void check(Environment environment) {
        port(environment.getProperty("leerkring.port", "8080"));
        base(environment.getProperty("leerkring.base-url", "http://localhost"));
        for (String property : YES_OR_NO) {
            String text = environment.getProperty(property, "true");
            if (!Set.of("true", "false").contains(text.toLowerCase(Locale.ROOT))) {
                throw new StartRefused(name(property) + " must be true or false, not \"" + text + "\".");
            }
        }
        DURATIONS.forEach(property -> duration(property, environment.getProperty(property, "5s")));
    }

    private static void port(String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 0 && port <= LARGEST_PORT) {
                return;
            }
        } catch (NumberFormatException _) {
            // the same sentence serves
        }
        throw new StartRefused("LEERKRING_PORT must be a whole number from 0 (any that is free) to " + LARGEST_PORT + ", not \"" + text + "\".");
    }

    /** It stands before each path in a mail, it names the host of passkeys and decides whether cookies ask for TLS. */
    private static void base(String text) {
        try {
            URI uri = new URI(text);
            if (Set.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null && uri.getPort() <= LARGEST_PORT
                    && uri.getRawUserInfo() == null && uri.getRawPath().isEmpty() && uri.getRawQuery() == null && uri.getRawFragment() == null) {
                return;
            }
        } catch (URISyntaxException _) {
            // the same sentence serves
        }
        throw new StartRefused("LEERKRING_BASE_URL must look like https://kring.example.nl: http or https, a host, perhaps a port, and nothing after it; not \""
                + text + "\".");
    }

    private static void duration(String property, String text) {
        try {
            if (DurationStyle.detectAndParse(text).isPositive()) {
                return;
            }
        } catch (IllegalArgumentException _) {
            // the same sentence serves
        }
        throw new StartRefused(name(property) + " must be a duration such as 5s, not \"" + text + "\".");
    }

    /** Names in the environment that look like ours and are not: a typing error would else do nothing, in silence. */
    static Set<String> unknown(ConfigurableEnvironment environment) {
        Set<String> names = new TreeSet<>();
        if (environment.getPropertySources().get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME) instanceof EnumerablePropertySource<?> set) {
            List.of(set.getPropertyNames()).stream().filter(name -> name.startsWith("LEERKRING_")).forEach(names::add);
        }
        names.removeAll(OF_SCRIPTS);
        environment.getPropertySources().stream().filter(source -> source.getName().contains("application.yaml"))
                .filter(EnumerablePropertySource.class::isInstance).map(EnumerablePropertySource.class::cast).forEach(file -> {
                    for (String property : file.getPropertyNames()) {
                        NAME.matcher(String.valueOf(file.getProperty(property))).results().forEach(found -> names.remove(found.group(1)));
                    }
                });
        return names;
    }

    private static String name(String property) {
        return property.equals("leerkring.jobs.enabled") ? "LEERKRING_JOBS" : property.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "_");
    }
}
