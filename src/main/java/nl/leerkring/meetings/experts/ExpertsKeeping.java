package nl.leerkring.meetings.experts;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long is kept what we know of guest experts. */
@Component
class ExpertsKeeping implements Keeping {

    private static final Text GONE = Text.of("verwijderd", "deleted");

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("meetings.expert", Text.of("naam, organisatie en mailadres van gast-experts, en of ze kwamen", "name, organisation and address of guest experts, and whether they came"),
                        Text.of("tot drie maanden na de bijeenkomst, of nadat de uitnodiging ingetrokken is", "until three months after the meeting, or after the invitation was withdrawn"),
                        Text.of("verwijderd; van wie kwam blijven naam en organisatie bij het onderdeel staan", "deleted; of who came the name and organisation stay at the item"), """
                        with old as (
                            select e.id, e.withdrawn is null and e.answer = 'yes' as came from meetings.expert e
                            join meetings.programme_item i on i.id = e.item join meetings.meeting m on m.id = i.meeting
                            where least(m.ends, m.cancelled, e.withdrawn) < now() - interval '3 months'),
                        gone as (delete from meetings.expert e using old where old.id = e.id and not old.came)
                        update meetings.expert e set email = '', remark = '' from old where old.id = e.id and old.came and (e.email <> '' or e.remark <> '')
                        """),
                new Kept("meetings.expert_link", Text.of("de links van gast-experts", "the links of guest experts"),
                        Text.of("tot een maand na de bijeenkomst", "until a month after the meeting"), GONE, """
                        delete from meetings.expert_link l using meetings.expert e, meetings.programme_item i, meetings.meeting m
                        where e.id = l.expert and i.id = e.item and m.id = i.meeting and m.ends < now() - interval '1 month'
                        """),
                new Kept("meetings.expert_wishes", Text.of("wat een gast-expert eet en nodig heeft", "what a guest expert eats and needs"),
                        Text.of("tot een dag na de bijeenkomst", "until a day after the meeting"), GONE, """
                        delete from meetings.expert_wishes w using meetings.expert e, meetings.programme_item i, meetings.meeting m
                        where e.id = w.expert and i.id = e.item and m.id = i.meeting
                              and (least(m.ends, m.cancelled) < now() - interval '1 day' or e.withdrawn is not null or e.answer = 'no')
                        """));
    }
}
