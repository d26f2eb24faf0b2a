package nl.leerkring.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.web.Form;
import org.springframework.stereotype.Component;

/**
 * Where people say that they work. A name that is nearly that of an organisation is asked back once: a slip of the pen would else become
 * an organisation of its own.
 */
@Component
public class Workplaces {

    private static final int MOST = 500;

    private final Database database;

    Workplaces(Database database) {
        this.database = database;
    }

    /** Puts into the form what was meant, or notes that it has to be asked; before the field is read. */
    public void settle(Key key, Form form, String field) {
        String typed = form.value(field).strip().replaceAll("\\s+", " ");
        List<String> near = near(key, List.of(typed)).getOrDefault(typed, List.of());
        String meant = form.value(Form.meant(field));
        if (near.contains(meant)) {
            form.with(field, meant);
        } else if (!near.isEmpty() && !meant.equals(typed)) {
            form.with(field, typed).ask(field, near);
        }
    }

    /** For each of these names that is no organisation, those that it resembles, the nearest first; a name that resembles none is not in it. */
    public Map<String, List<String>> near(Key key, Collection<String> typed) {
        Map<String, List<String>> near = new LinkedHashMap<>();
        List<String> names = typed.stream().filter(name -> !name.isBlank() && name.length() <= 120).distinct().limit(MOST).toList();
        database.<List<String[]>>read(key, sql -> sql.sql("""
                select t.name as typed, o.name as near
                from unnest(:names::text[]) with ordinality t (name, place) cross join lateral (
                    select o.name, similarity(lower(o.name), regexp_replace(lower(t.name), '^gemeente ', '')) as likeness
                    from people.organisation o where o.merged_into is null order by likeness desc, o.kind, o.name limit 3) o
                where o.likeness >= 0.5 and not exists (select 1 from people.organisation same where lower(same.name) = lower(t.name))
                order by t.place, o.likeness desc
                """).param("names", names.toArray(String[]::new)).query((row, n) -> new String[] {row.getString("typed"), row.getString("near")}).list())
                .forEach(pair -> near.computeIfAbsent(pair[0], name -> new java.util.ArrayList<>()).add(pair[1]));
        return near;
    }
}
