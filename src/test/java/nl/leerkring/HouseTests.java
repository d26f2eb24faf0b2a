package nl.leerkring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.world.Sources;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The laws of the house. What cannot be tested is an opinion and stands in STYLE.md. */
class HouseTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Leerkring.class);
    private static final Set<String> FLOOR_0 = Set.of("web", "database");
    private static final Pattern FORBIDDEN = Pattern.compile(".*(Service|Impl|Dto|DTO|Mapper|Manager|Helper|Util|Utils|Common|Base)$");
    private static final Pattern CALLED = Pattern.compile("@template\\.([A-Za-z.]+)\\(");
    private static final Pattern NAMED = Pattern.compile("(?<![A-Za-z0-9_.\"'/:])([a-z_]+)\\.([a-z_]+)(?![A-Za-z0-9_.(])");

    @Test
    void law_1_modules_come_in_by_the_front_door_and_do_not_go_round_in_circles() {
        MODULES.verify();
    }

    @Test
    void law_1_every_module_has_a_nameplate_with_its_dutch_name_and_what_it_stands_on() {
        for (ApplicationModule module : MODULES) {
            String nameplate = Sources.text(Sources.MAIN.resolve(path(module)).resolve("package-info.java"));
            assertThat(nameplate).as(Atlas.name(module)).contains("ApplicationModule(", "displayName", "allowedDependencies", "/**");
        }
    }

    @Test
    void law_1_rooms_of_a_module_do_not_go_round_in_circles() {
        List<String> wrong = new ArrayList<>();
        for (ApplicationModule module : MODULES) {
            wrong.addAll(Rooms.circles(module.getBasePackage().getName()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void law_3_every_page_part_and_mail_has_its_template_beside_it() {
        List<String> missing = Sources.java().stream().filter(file -> Sources.text(file)
                        .matches("(?s).*\\brecord \\w+(Page|Part|Mail)\\(.*implements [\\w., ]*(Page|Part|Letter)\\b.*"))
                .map(file -> file.toString().replace(".java", ".jte")).filter(template -> !Sources.exists(template)).toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void law_3_no_template_is_an_orphan() {
        Set<String> called = Sources.templates().stream().flatMap(file -> CALLED.matcher(Sources.text(file)).results())
                .map(call -> call.group(1).replace('.', '/') + ".jte").collect(Collectors.toSet());
        List<String> orphans = Sources.templates().stream()
                .filter(file -> !Sources.exists(file.toString().replace(".jte", ".java")))
                .map(file -> Sources.MAIN.resolve("nl/leerkring").relativize(file).toString())
                .filter(name -> !called.contains(name) && !name.startsWith("web/components/") && !name.startsWith("web/layout/")).toList();
        assertThat(orphans).isEmpty();
    }

    @Test
    void law_4_sql_names_its_own_schema_and_what_lower_modules_publish() {
        Map<String, Set<String>> published = Sources.published();
        List<String> wrong = new ArrayList<>();
        for (ApplicationModule module : MODULES) {
            String nameplate = Sources.text(Sources.MAIN.resolve(path(module)).resolve("package-info.java"));
            for (var file : Sources.of(path(module), ".java", ".sql")) {
                Matcher named = NAMED.matcher(Sources.sql(file));
                while (named.find()) {
                    String schema = named.group(1);
                    boolean foreign = published.containsKey(schema) && !schema.equals(Atlas.name(module));
                    boolean allowed = nameplate.contains('"' + schema + '"')
                            && (schema.equals("database") || published.get(schema).contains(named.group(2)));
                    if (foreign && !allowed) {
                        wrong.add(file.getFileName() + ": " + named.group());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void law_5_no_template_has_words_in_one_language_only() {
        List<String> bare = Sources.templates().stream()
                .filter(file -> !file.toString().contains("/styleguide/")).flatMap(file -> Templates.bareWords(file).stream()).toList();
        assertThat(bare).isEmpty();
    }

    @Test
    void law_5_one_kind_of_quotation_marks() {
        assertThat(Sources.of("nl/leerkring", ".java", ".jte", ".md").stream().filter(file -> Sources.text(file).matches("(?s).*[“”].*"))).as("‘like this’").isEmpty();
    }

    @Test
    void law_5_the_glossary_knows_every_module() {
        String glossary = Sources.text(java.nio.file.Path.of("docs/glossary.md"));
        for (ApplicationModule module : MODULES) {
            assertThat(glossary).as("docs/glossary.md").contains(Atlas.name(module));
        }
    }

    @Test
    void law_5_the_glossary_knows_every_room_and_every_thing_with_an_id() {
        String glossary = Sources.text(java.nio.file.Path.of("docs/glossary.md")).toLowerCase(java.util.Locale.ROOT);
        List<String> unknown = MODULES.stream().filter(module -> !FLOOR_0.contains(Atlas.name(module))).flatMap(module -> Stream.concat(
                        Atlas.roomsOf(module), Atlas.things(module)).map(noun -> Atlas.name(module) + ": " + noun))
                .filter(noun -> !Pattern.compile("\\b" + noun.replaceAll(".*: ", "").toLowerCase(java.util.Locale.ROOT) + "s?\\b").matcher(glossary).find()).toList();
        assertThat(unknown).as("docs/glossary.md lacks").isEmpty();
    }

    @Test
    void law_5_every_enum_that_people_read_has_a_label_in_both_languages() {
        assertThat(Labels.missing()).isEmpty();
        assertThat(Labels.namesOnScreen()).isEmpty();
    }

    @Test
    void law_5_what_somebody_types_is_kept_or_leaving_warns() {
        assertThat(Forms.withoutDraft(Sources.templates())).isEmpty();
    }

    @Test
    void law_7_no_script_over_60_lines() {
        assertThat(Sources.scripts().stream().filter(file -> Sources.lines(file) >= 60).map(file -> file + " " + Sources.lines(file))).isEmpty();
    }

    @Test
    void law_7_no_file_over_300_lines_and_no_template_over_120() {
        List<String> long_ = new ArrayList<>();
        Sources.allJava().stream().filter(file -> Sources.lines(file) > 300).forEach(file -> long_.add(file + " " + Sources.lines(file)));
        Sources.templates().stream().filter(file -> Sources.lines(file) > 120).forEach(file -> long_.add(file + " " + Sources.lines(file)));
        assertThat(long_).isEmpty();
    }

    @Test
    void law_7_no_method_over_30_lines() {
        assertThat(Methods.longerThan(30, Sources.java())).isEmpty();
    }

    @Test
    void law_8_names_say_what_it_is() {
        Set<String> wrong = new TreeSet<>();
        for (var file : Sources.allJava()) {
            String name = file.getFileName().toString().replace(".java", "");
            if (FORBIDDEN.matcher(name).matches()) {
                wrong.add(name);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void law_8_the_operating_guide_knows_every_setting_and_no_other() {
        Pattern setting = Pattern.compile("\\bLEERKRING_[A-Z0-9_]+");
        Set<String> told = all(setting, Sources.text(java.nio.file.Path.of("docs/operating.md")));
        Set<String> read = all(setting, Sources.text(java.nio.file.Path.of("src/main/resources/application.yaml")));
        read.add("LEERKRING_MEMORY"); // bin/start
        assertThat(told).as("docs/operating.md").isEqualTo(read);
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(java.util.regex.MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void law_8_the_map_is_current() {
        java.nio.file.Path map = java.nio.file.Path.of("docs/map/modules.md");
        if (Boolean.getBoolean("map.write")) {
            Sources.write(map, Atlas.of(MODULES));
        }
        assertThat(Sources.text(map)).as("run bin/map").isEqualTo(Atlas.of(MODULES));
    }

    private static String path(ApplicationModule module) {
        return module.getBasePackage().getName().replace('.', '/');
    }
}
