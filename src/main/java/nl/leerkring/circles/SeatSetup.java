package nl.leerkring.circles;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.identity.PasskeyRule;
import nl.leerkring.identity.SignInFirst;
import nl.leerkring.identity.Viewer;
import nl.leerkring.identity.access.Along;
import nl.leerkring.identity.access.Viewers;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Place;
import nl.leerkring.web.Refused;
import nl.leerkring.web.render.Argument;
import nl.leerkring.web.render.Screens;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Reads the seat off a request for {@code /kring/{kring}/…}, and tells the page where it is. */
@Configuration(proxyBeanMethods = false)
class SeatSetup {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern CIRCLE = Pattern.compile("/kring/([a-z0-9-]+)(?:/.*)?");

    private final Seats seats;
    private final PasskeyRule rule;
    private final List<Entry> entries;

    SeatSetup(Seats seats, PasskeyRule rule, List<Entry> entries) {
        this.rule = rule;
        this.seats = seats;
        this.entries = entries.stream().sorted(Comparator.comparingInt(Entry::order)).toList();
    }

    @Bean
    Argument seatArgument() {
        return argument(Seat.class, this::seat);
    }

    @Bean
    Argument coordinatorArgument() {
        return argument(Coordinator.class, request -> {
            Coordinator coordinator = seat(request).coordinator();
            rule.check(coordinator.seat().viewer());
            return coordinator;
        });
    }

    private static Argument argument(Class<?> type, Function<HttpServletRequest, Object> of) {
        return new Argument() {
            @Override
            public Class<?> type() {
                return type;
            }

            @Override
            public Object of(HttpServletRequest request) {
                return of.apply(request);
            }
        };
    }

    private Seat seat(HttpServletRequest request) {
        if (request.getAttribute(Seat.class.getName()) instanceof Seat known) {
            return known;
        }
        Viewer viewer = Viewers.of(request).orElseThrow(SignInFirst::new);
        Seats.Entered entered = entered(request, viewer);
        Seat seat = entered.seat();
        Language language = Screens.language(request);
        Screens.put(request, Place.of(seat.name(), seat.href(), seat.accent(),
                entries.stream().map(entry -> entry.link(seat, language)).toList(), seat.archived(), entered.fresh()));
        if (seat.archived() && !READING.contains(request.getMethod()) && !allowed(request)) {
            throw new Refused("Deze kring is afgesloten: je kunt alles nog lezen, maar niets meer veranderen.",
                    "This circle is closed: you can still read everything, but nothing can be changed.");
        }
        request.setAttribute(Seat.class.getName(), seat);
        return seat;
    }

    /** In the journey in which it is found out who somebody is. A part of a page shows no navigation, so nothing new in it either. */
    @Bean
    Along seatAlong() {
        return (ask, request, who) -> {
            Matcher circle = CIRCLE.matcher(request.getRequestURI());
            if (!circle.matches()) {
                return null;
            }
            String slug = circle.group(1);
            Supplier<Seats.@Nullable Entered> entered = seats.enter(ask, who, slug, request.getHeader("HX-Request") == null);
            return () -> request.setAttribute(Known.class.getName(), new Known(slug, entered.get()));
        };
    }

    /** @param entered nothing: she has no seat there */
    private record Known(String slug, Seats.@Nullable Entered entered) {
    }

    private static String slug(HttpServletRequest request) {
        Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Object slug = variables == null ? null : variables.get("kring");
        if (slug == null) {
            throw new IllegalStateException("a route that takes a seat has {kring} in its address");
        }
        return slug.toString();
    }

    /** For an address that is written in another way than ours, and for who was not signed in when the request came, it is asked now. */
    private Seats.Entered entered(HttpServletRequest request, Viewer viewer) {
        String slug = slug(request);
        if (request.getAttribute(Known.class.getName()) instanceof Known known && known.slug().equals(slug)) {
            return Optional.ofNullable(known.entered()).orElseThrow(Missing::new);
        }
        return seats.find(viewer, slug).map(seat -> new Seats.Entered(seat, Map.of())).orElseThrow(Missing::new);
    }

    private static boolean allowed(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method
                && method.hasMethodAnnotation(InArchive.class);
    }
}
