package nl.leerkring.web.render;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds which method answers an address. Spring asks each of the hundreds of patterns whether it fits, method and headers first;
 * here those that differ in their fixed words are passed over at once.
 */
@Component
class Addresses implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new ByWords();
    }

    private static final class ByWords extends RequestMappingHandlerMapping {

        private final Map<RequestMappingInfo, List<Words>> words = new HashMap<>();

        @Override
        public void afterPropertiesSet() {
            super.afterPropertiesSet();
            getHandlerMethods().keySet().forEach(info -> words.put(info, info.getPatternValues().stream().map(Words::of).toList()));
        }

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
            List<Words> known = words.get(info);
            if (known != null && ServletRequestPathUtils.hasParsedRequestPath(request)) {
                List<PathContainer.Element> path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().elements();
                if (known.stream().noneMatch(each -> each.mayFit(path))) {
                    return null;
                }
            }
            return super.getMatchingMapping(info, request);
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
