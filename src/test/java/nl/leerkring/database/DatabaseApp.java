package nl.leerkring.database;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** The application with nothing but this module in it. */
@ComponentScan("nl.leerkring.database")
@ImportAutoConfiguration({DataSourceTransactionManagerAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class, FlywayAutoConfiguration.class})
public final class DatabaseApp {
    public static ConfigurableApplicationContext start(String[] arguments, Class<?>... extra) {
        return new SpringApplicationBuilder(DatabaseApp.class).sources(extra).web(WebApplicationType.NONE)
            .properties("spring.main.register-shutdown-hook=false").run(arguments);
    }
}
