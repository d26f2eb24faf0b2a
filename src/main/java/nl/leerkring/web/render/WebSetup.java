package nl.leerkring.web.render;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.gzip.GzipEncoderConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Teaches Spring MVC our words: a {@link Form} goes in, a page comes out. */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    private final ObjectProvider<Argument> arguments;

    WebSetup(ObjectProvider<Argument> arguments) {
        this.arguments = arguments;
    }

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Reading<>(Form.class, Form::of));
        resolvers.add(new Reading<>(Language.class, Screens::language));
        arguments.orderedStream().forEach(each -> resolvers.add(new Reading<>(each)));
    }

    /** Level 3 of 9: two thirds of the work, for a page that is a tenth larger and fits in as many packets. */
    @Bean
    static WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> lightCompression() {
        return factory -> factory.addServerCustomizers(server -> server.getContainedBeans(GzipCompression.class).forEach(gzip -> {
            GzipEncoderConfig light = new GzipEncoderConfig();
            light.setCompressionLevel(3);
            gzip.setDefaultEncoderConfig(light);
        }));
    }

    /** A plenary that opens its pages at one moment is let in. */
    @Bean
    static WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> longQueue() {
        return factory -> factory.addServerCustomizers(server -> Arrays.stream(server.getConnectors())
                .filter(ServerConnector.class::isInstance)
                .forEach(each -> ((ServerConnector) each).setAcceptQueueSize(1024)));
    }

    /** Ours first: Spring's own would take a page record for a model attribute. */
    @Bean
    static org.springframework.beans.factory.SmartInitializingSingleton pagesFirst(
            RequestMappingHandlerAdapter adapter, PageHandler pages) {
        return () -> {
            List<HandlerMethodReturnValueHandler> handlers = new ArrayList<>();
            handlers.add(pages);
            List<HandlerMethodReturnValueHandler> standard = adapter.getReturnValueHandlers();
            handlers.addAll(standard == null ? List.of() : standard);
            adapter.setReturnValueHandlers(handlers);
        };
    }

    /** A controller parameter that is read off the request. */
    private record Reading<T>(Class<T> type, java.util.function.Function<HttpServletRequest, T> read)
            implements HandlerMethodArgumentResolver {

        @SuppressWarnings("unchecked")
        Reading(Argument argument) {
            this((Class<T>) argument.type(), request -> (T) argument.of(request));
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
                NativeWebRequest web, @Nullable WebDataBinderFactory binders) {
            return read.apply(web.getNativeRequest(HttpServletRequest.class));
        }
    }
}
