package nl.leerkring.database.connections;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import nl.leerkring.database.DedicatedConnections;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** The pool speaks as the application; only the migrations speak as the owner, and they end before the first request. */
@Configuration(proxyBeanMethods = false)
class DataSources {
    @Bean
    Settings databaseSettings(Environment environment) {
        return Settings.of(environment);
    }

    @Bean
    Logins databaseLogins(Settings settings) {
        return Logins.prepare(settings);
    }

    @Bean
    @Primary
    HikariDataSource dataSource(Logins logins, Settings settings) {
        var pool = new HikariConfig();
        pool.setPoolName("leerkring");
        pool.setDataSource(logins.app().dataSource());
        pool.setMaximumPoolSize(settings.pool());
        pool.setConnectionTimeout(5_000);
        return new HikariDataSource(pool);
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(Logins logins) {
        return logins.owner().dataSource(); // not pooled: nothing stays open
    }

    @Bean
    FlywayConfigurationCustomizer timeline(Logins logins) {
        return flyway -> Timeline.of(flyway, logins.appName());
    }

    @Bean
    DedicatedConnections dedicatedConnections(Logins logins) {
        return () -> logins.app().open();
    }
}
