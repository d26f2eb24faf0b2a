package nl.leerkring.meetings.checklist;

/** The SQL of who has to do what: the owner of a line; without one the contacts of the host, or all its people, or the coordinators. */
public final class Responsible {

    /** Lines that are not done, with the seat of each who has to do them, and the day they are due. */
    public static final String LINES = """
            from meetings.checklist_line l
            join meetings.meeting m on m.id = l.meeting and m.cancelled is null and m.starts is not null
            cross join lateral (select (m.starts at time zone 'Europe/Amsterdam')::date + l.days as due) x
            join circles.members s on s.circle = l.circle and (l.owner = s.person
                or l.owner is null and l.side = 'coordinator' and s.role = 'coordinator'
                or l.owner is null and l.side = 'host' and s.role = 'participant'
                   and exists (select 1 from people.person p where p.id = s.person and p.organisation = m.host)
                   and (not exists (select 1 from meetings.host_contact h where h.meeting = m.id)
                        or exists (select 1 from meetings.host_contact h where h.meeting = m.id and h.person = s.person)))
            where l.done is null and l.removed is null and m.ends > :now - interval '60 days'
            """;

    private Responsible() {
    }
}
