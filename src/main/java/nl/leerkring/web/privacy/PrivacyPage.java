package nl.leerkring.web.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.springframework.modulith.ApplicationModule;

record PrivacyPage(Responsible responsible, List<Chapter> chapters) implements Page {

    @Override
    public Text title() {
        return Text.of("Privacy", "Privacy");
    }

    /** What one module keeps, under the name on its nameplate. */
    record Chapter(String key, Text name, List<Kept> kept) {

        static List<Chapter> of(List<Keeping> keeping) {
            Map<String, List<Kept>> schemas = new LinkedHashMap<>();
            keeping.stream().flatMap(each -> each.kept().stream())
                    .forEach(kept -> schemas.computeIfAbsent(schema(kept), schema -> new ArrayList<>()).add(kept));
            return schemas.entrySet().stream().map(each -> new Chapter(each.getKey(), name(each.getKey()), each.getValue())).toList();
        }

        private static String schema(Kept kept) {
            return kept.table().substring(0, kept.table().indexOf('.'));
        }

        private static Text name(String module) {
            try {
                Package home = Class.forName("nl.leerkring." + module + ".package-info").getPackage();
                ApplicationModule nameplate = Objects.requireNonNull(home.getAnnotation(ApplicationModule.class));
                return Text.of(capital(nameplate.displayName()), capital(module));
            } catch (ClassNotFoundException nowhere) {
                return Text.name(capital(module));
            }
        }

        private static String capital(String word) {
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }
    }
}
