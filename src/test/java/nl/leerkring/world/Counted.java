package nl.leerkring.world;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes every statement that the program prepares, so that a test can see how many a page needs. */
@Configuration(proxyBeanMethods = false)
public class Counted {

    private static final List<String> STATEMENTS = new CopyOnWriteArrayList<>();

    /** What was asked since the last call, without what sets the key of a transaction. Jobs do not count. */
    public static List<String> take() {
        List<String> taken = STATEMENTS.stream().filter(sql -> !sql.contains("set_config('leerkring.") && !sql.contains("current_setting('leerkring.")).toList();
        STATEMENTS.clear();
        return taken;
    }

    private static boolean aJob(String thread) {
        return thread.startsWith("db-scheduler") || thread.startsWith("job ") || thread.startsWith("spring-session-");
    }

    @Bean
    static BeanPostProcessor counting() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new DelegatingDataSource(source) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        return counting(super.getConnection());
                    }
                } : bean;
            }
        };
    }

    private static Connection counting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(Counted.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("prepareStatement") && !aJob(Thread.currentThread().getName())) {
                STATEMENTS.addAll(List.of(((String) arguments[0]).replace(";\ncommit", "").split(";\n"))); // questions that travel together count each
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        });
    }
}
