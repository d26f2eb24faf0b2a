package nl.leerkring.proof;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.leerkring.web.Part;
import nl.leerkring.world.World;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All addresses of the program, with the method that answers each. */
record Routes(List<Route> all) {

    record Route(String method, String path, Method handler) {

        @Override
        public String toString() {
            return method + " " + path;
        }

        /** Answers a piece of a page, to htmx. */
        boolean part() {
            return Part.class.isAssignableFrom(handler.getReturnType());
        }

        boolean reads() {
            return method.equals("GET");
        }
    }

    static Routes of(World world) {
        List<Route> all = new ArrayList<>();
        world.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith("nl.leerkring.")) {
                for (String path : info.getPatternValues()) {
                    info.getMethodsCondition().getMethods().forEach(method -> all.add(new Route(method.name(), path, handler.getMethod())));
                }
            }
        });
        all.sort(Comparator.comparing(Route::path).thenComparing(Route::method));
        return new Routes(all);
    }
}
