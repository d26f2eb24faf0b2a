package nl.leerkring.visits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Rsvps;
import nl.leerkring.web.live.Live;
import org.springframework.stereotype.Component;

/** The groups in which people walk: who said yes, spread over groups so that each has people of many organisations. */
@Component
public class Parties {

    public static final int MOST = 12;

    private final Database database;
    private final Rsvps rsvps;
    private final Live live;

    Parties(Database database, Rsvps rsvps, Live live) {
        this.database = database;
        this.rsvps = rsvps;
        this.live = live;
    }

    /** Somebody who comes on location. @param party from 1; 0: in none yet */
    public record Walker(UUID person, String name, String organisation, int party) {

        Walker in(int other) {
            return new Walker(person, name, organisation, other);
        }
    }

    /** Everybody who comes, in the order of their names; who said no meanwhile is not in it. Two queries. */
    public List<Walker> of(Visiting by) {
        Map<UUID, Integer> parties = database.read(by, sql -> sql.sql("select person, party from visits.walker where item = ?").param(by.item())
                .query((row, n) -> Map.entry(row.getObject("person", UUID.class), row.getInt("party"))).list()).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return rsvps.attendees(by, by.meeting().id()).stream().filter(each -> !each.online())
                .map(each -> new Walker(each.person(), each.name(), each.organisation(), parties.getOrDefault(each.person(), 0))).toList();
    }

    /** Divides everybody anew. */
    public void divide(Visiting by, int parties) {
        keep(by, balanced(of(by), parties));
    }

    /** Puts people where somebody wants them; who is not named stays. */
    public void place(Visiting by, Map<UUID, Integer> where) {
        keep(by, of(by).stream().map(each -> each.in(where.getOrDefault(each.person(), each.party()))).toList());
    }

    private void keep(Visiting by, List<Walker> all) {
        database.change(by, sql -> {
            Visits.begin(sql, by);
            sql.sql("select item from visits.visit where item = ? for no key update").param(by.item()).query(UUID.class).single();
            sql.sql("delete from visits.walker where item = ?").param(by.item()).update();
            all.stream().filter(each -> each.party() > 0).forEach(each -> sql.sql("insert into visits.walker (item, person, circle, party) values (?, ?, ?, ?)")
                    .params(by.item(), each.person(), by.circle(), each.party()).update());
            live.hint(by.circle(), by.hint());
        });
    }

    /**
     * Deals people out like cards, organisation by organisation, the largest first: groups differ by one at most, and so do the
     * people of one organisation in them.
     */
    static List<Walker> balanced(List<Walker> all, int parties) {
        Map<String, List<Walker>> works = all.stream().collect(Collectors.groupingBy(Walker::organisation));
        List<Walker> cards = new ArrayList<>(all);
        cards.sort(Comparator.comparing((Walker each) -> each.organisation().isEmpty()).thenComparing(each -> -works.get(each.organisation()).size())
                .thenComparing(Walker::organisation).thenComparing(Walker::name).thenComparing(Walker::person));
        Map<UUID, Walker> dealt = new HashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            dealt.put(cards.get(i).person(), cards.get(i).in(i % parties + 1));
        }
        return all.stream().map(each -> dealt.get(each.person())).toList();
    }

    /** By group, from 1; without those who are in none. */
    public static Map<Integer, List<Walker>> grouped(List<Walker> all) {
        return all.stream().filter(each -> each.party() > 0).collect(Collectors.groupingBy(Walker::party, java.util.TreeMap::new, Collectors.mapping(Function.identity(), Collectors.toList())));
    }
}
