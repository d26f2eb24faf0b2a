package nl.leerkring.web.render;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds which method answers an address. Spring asks each of the hundreds of patterns whether it fits; here only those are asked that have the
 * same fixed words. Where not exactly one of these answers, Spring decides, and says what is wrong.
 */
@Component
class Addresses implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new ByWords();
    }

    private static final class ByWords extends RequestMappingHandlerMapping {

        private final Map<Shelf, List<Known>> shelves = new HashMap<>();
        private final List<Known> open = new ArrayList<>();

        @Override
        public void afterPropertiesSet() {
            super.afterPropertiesSet();
            getHandlerMethods().forEach((info, method) -> info.getPatternValues().forEach(pattern -> keep(new Known(Words.of(pattern), info, method))));
        }

        private void keep(Known known) {
            (known.words.open ? open : shelves.computeIfAbsent(known.words.shelf(), none -> new ArrayList<>())).add(known);
        }

        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String address, HttpServletRequest request) throws Exception {
            if (ServletRequestPathUtils.hasParsedRequestPath(request) && !CorsUtils.isPreFlightRequest(request)) {
                Match only = only(ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().elements(), request);
                if (only != null) {
                    request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, only.method);
                    handleMatch(only.info, address, request);
                    return only.method;
                }
            }
            return super.lookupHandlerMethod(address, request);
        }

        private @Nullable Match only(List<PathContainer.Element> path, HttpServletRequest request) {
            List<Match> fitting = Stream.concat(Shelf.of(path).stream().map(shelf -> shelves.getOrDefault(shelf, List.of())), Stream.of(open))
                    .flatMap(List::stream).filter(known -> known.words.mayFit(path)).map(known -> match(known, request)).filter(Objects::nonNull).limit(2).toList();
            return fitting.size() == 1 ? fitting.getFirst() : null;
        }

        private @Nullable Match match(Known known, HttpServletRequest request) {
            RequestMappingInfo match = getMatchingMapping(known.info, request);
            return match == null ? null : new Match(match, known.method);
        }
    }

    private record Known(Words words, RequestMappingInfo info, HandlerMethod method) {
    }

    private record Match(RequestMappingInfo info, HandlerMethod method) {
    }

    /**
     * Where patterns lie that are as long and have the same first and third word.
     *
     * @param first and third: null where anything may stand, or nothing
     */
    private record Shelf(int length, @Nullable String first, @Nullable String third) {

        /** Those on which a pattern for this address may lie. */
        static Set<Shelf> of(List<PathContainer.Element> path) {
            int length = path.size() / 2;
            Set<Shelf> shelves = new LinkedHashSet<>();
            for (String first : new String[] {word(path, 0), null}) {
                shelves.add(new Shelf(length, first, word(path, 2)));
                shelves.add(new Shelf(length, first, null));
            }
            return shelves;
        }

        private static @Nullable String word(List<PathContainer.Element> path, int place) {
            return path.size() / 2 > place && path.get(2 * place + 1) instanceof PathContainer.PathSegment segment ? segment.valueToMatch() : null;
        }
    }

    /**
     * The fixed words of a pattern.
     *
     * @param words in order; null where anything may stand
     * @param open  whether more may follow
     */
    private record Words(List<@Nullable String> words, boolean open) {

        static Words of(String pattern) {
            List<@Nullable String> words = new ArrayList<>();
            for (String word : pattern.equals("/") ? new String[0] : pattern.substring(1).split("/")) {
                if (word.startsWith("{*") || word.equals("**")) {
                    return new Words(words, true);
                }
                words.add(word.contains("{") || word.contains("*") ? null : word);
            }
            return new Words(words, false);
        }

        Shelf shelf() {
            return new Shelf(words.size(), word(0), word(2));
        }

        private @Nullable String word(int place) {
            return place < words.size() ? words.get(place) : null;
        }

        /** @param path its separators too, as Spring reads it */
        boolean mayFit(List<PathContainer.Element> path) {
            int count = path.size() / 2;
            if (open ? count < words.size() : count != words.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (word != null && path.get(2 * i + 1) instanceof PathContainer.PathSegment segment && !word.equals(segment.valueToMatch())) {
                    return false;
                }
            }
            return true;
        }
    }
}
