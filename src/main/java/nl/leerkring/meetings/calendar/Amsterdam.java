package nl.leerkring.meetings.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import nl.leerkring.web.language.Dates;

/** The time zone that goes along with an invitation: the rule of Directive 2000/84/EC, which holds here since 1996. */
final class Amsterdam {

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private Amsterdam() {
    }

    static VTimeZone zone() {
        Observance summer = observance(new Daylight(), "CEST", LocalDateTime.of(1996, 3, 31, 2, 0), WINTER, SUMMER, 3);
        Observance winter = observance(new Standard(), "CET", LocalDateTime.of(1996, 10, 27, 3, 0), SUMMER, WINTER, 10);
        VTimeZone zone = new VTimeZone(new ComponentList<>(List.of(summer, winter)));
        zone.add(new TzId(Dates.AMSTERDAM.getId()));
        return zone;
    }

    private static Observance observance(Observance observance, String name, LocalDateTime since, ZoneOffset from, ZoneOffset to, int month) {
        observance.add(new TzName(name));
        observance.add(new DtStart<>(since));
        observance.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        return observance;
    }
}
