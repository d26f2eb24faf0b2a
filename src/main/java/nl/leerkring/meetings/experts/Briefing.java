package nl.leerkring.meetings.experts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Key;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an expert reads about the circle: of which places and functions it consists, and what people want to know. No names, no addresses, and
 * questions only of who said that experts may read them.
 *
 * @param contact who invited, and whom one can ask
 */
record Briefing(List<Member> members, List<Question> questions, @Nullable Contact contact) {

    private static final int MOST_QUESTIONS = 60;

    record Member(String works, String job, Role role) {
    }

    record Question(String works, String text) {
    }

    record Contact(String name, String email, String phone) {
    }

    /** One place and what its people do there. */
    record Place(String name, String jobs) {
    }

    static Briefing of(JdbcClient sql, Key link, Expert expert) {
        List<Member> members = sql.sql("""
                select coalesce(o.name, '') as works, p.job, s.role from circles.members s join people.person p on p.id = s.person and p.gone is null
                left join people.organisation o on o.id = p.organisation
                where s.circle = ? and s.role in ('coordinator', 'facilitator', 'participant') order by o.name nulls last, lower(p.job)
                """).param(expert.circle()).query((row, n) -> new Member(row.getString("works"), row.getString("job"), Role.of(row.getString("role")))).list();
        List<Question> questions = sql.sql("""
                select coalesce(o.name, '') as works, p.learning_question as text from circles.members s join people.person p on p.id = s.person and p.gone is null
                left join people.organisation o on o.id = p.organisation
                where s.circle = ? and s.role in ('coordinator', 'facilitator', 'participant') and p.question_for_experts and p.learning_question <> ''
                order by o.name nulls last, p.learning_question limit ?
                """).param(expert.circle()).param(MOST_QUESTIONS).query(Question.class).list();
        Contact contact = sql.sql("select name, email::text, case when shows_phone then phone else '' end as phone from people.person where id = ? and gone is null")
                .param(expert.madeBy()).query(Contact.class).optional().orElse(null);
        return new Briefing(members, questions, contact);
    }

    long with(Role role) {
        return members.stream().filter(member -> member.role() == role).count();
    }

    /** "14 deelnemers, 2 begeleiders en 1 coördinator", without those there are none of. */
    String counted(Ui ui) {
        List<String> parts = java.util.stream.Stream.of(
                part(with(Role.PARTICIPANT), ui.count(with(Role.PARTICIPANT), "deelnemer", "deelnemers", "participant", "participants")),
                part(with(Role.FACILITATOR), ui.count(with(Role.FACILITATOR), "begeleider", "begeleiders", "facilitator", "facilitators")),
                part(with(Role.COORDINATOR), ui.count(with(Role.COORDINATOR), "coördinator", "coördinatoren", "coordinator", "coordinators")))
                .filter(text -> !text.isEmpty()).toList();
        return String.join(", ", parts);
    }

    private static String part(long count, String text) {
        return count == 0 ? "" : text;
    }

    /** Places in the order of their names, with what people do there. */
    List<Place> places() {
        Map<String, List<Member>> byPlace = members.stream().filter(member -> !member.works().isEmpty())
                .collect(Collectors.groupingBy(Member::works, TreeMap::new, Collectors.toList()));
        return byPlace.entrySet().stream().map(each -> new Place(each.getKey(), each.getValue().stream().map(Member::job).filter(job -> !job.isEmpty()).distinct()
                .collect(Collectors.joining(", ")))).toList();
    }
}
