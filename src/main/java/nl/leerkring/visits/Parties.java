package nl.leerkring.visits;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Rsvps;
import nl.leerkring.people.Dividing;
import nl.leerkring.web.live.Live;
import org.springframework.stereotype.Component;

/** The groups in which people walk: who said yes, spread over groups so that each has people of many organisations. */
@Component
public class Parties {

    public static final int MOST = 12;
    private static final SecureRandom LOTS = new SecureRandom();

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
        keep(by, balanced(of(by), parties, LOTS.nextLong()));
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

    /** Groups differ by one at most, and people of one organisation are spread over them. */
    static List<Walker> balanced(List<Walker> all, int parties, long lot) {
        Map<UUID, Integer> divided = Dividing.divide(Dividing.Rules.into(parties, Dividing.Colleagues.SPREAD, List.of(), lot),
                all.stream().map(each -> new Dividing.Somebody(each.person(), each.organisation(), List.of())).toList());
        return all.stream().map(each -> each.in(divided.get(each.person()))).toList();
    }

    /** By group, from 1; without those who are in none. */
    public static Map<Integer, List<Walker>> grouped(List<Walker> all) {
        return all.stream().filter(each -> each.party() > 0).collect(Collectors.groupingBy(Walker::party, java.util.TreeMap::new, Collectors.mapping(Function.identity(), Collectors.toList())));
    }
}
