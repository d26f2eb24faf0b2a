package nl.leerkring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Draws the map of the modules from what they really use; {@code bin/map} writes it to docs/map. */
final class Atlas {

    private Atlas() {
    }

    static String of(ApplicationModules modules) {
        StringBuilder map = new StringBuilder("# The modules and what they stand on\n\nDrawn from the code by `bin/map`.\n\n```mermaid\ngraph BT\n");
        modules.stream().sorted(Comparator.comparing(Atlas::name)).forEach(module -> {
            map.append("    ").append(Atlas.name(module)).append("[\"").append(module.getDisplayName()).append("\"]\n");
            module.getDirectDependencies(modules).uniqueModules().map(Atlas::name).sorted().distinct()
                    .forEach(on -> map.append("    ").append(Atlas.name(module)).append(" --> ").append(on).append('\n'));
        });
        return map.append("```\n\n| module | rooms |\n|---|---|\n").append(modules.stream()
                .sorted(Comparator.comparing(Atlas::name)).map(Atlas::rooms).collect(Collectors.joining())).toString();
    }

    static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String rooms(ApplicationModule module) {
        return "| " + Atlas.name(module) + " | " + roomsOf(module).collect(Collectors.joining(" · ")) + " |\n";
    }

    static Stream<String> roomsOf(ApplicationModule module) {
        return inside(module).stream().filter(Files::isDirectory).map(room -> room.getFileName().toString()).sorted();
    }

    /** What has an id of its own type in the front door: {@code MeetingId} → Meeting. */
    static Stream<String> things(ApplicationModule module) {
        return inside(module).stream().map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Id.java"))
                .map(name -> name.substring(0, name.length() - "Id.java".length())).sorted();
    }

    private static List<Path> inside(ApplicationModule module) {
        try (var all = Files.list(Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/')))) {
            return all.toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
