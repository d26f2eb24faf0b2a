package nl.leerkring.meetings.rsvp;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether somebody says in a mail that she comes. Who says both, or neither, is asked again: a wrong guess costs a chair. */
public final class RsvpWords {

    private static final Pattern NO = Pattern.compile("\\b(nee|neen|niet|helaas|volgende keer|next time|unfortunately|afmelden|afwezig|afgemeld|verhinderd|no|can['’]?t|cannot|can not|won['’]?t|not|unable|decline)\\b");
    private static final Pattern NOT_COMING = Pattern.compile("\\b(nee|neen|no)\\b|(kom|kan|ga|lukt|red|ben er|doe|coming|come|make it|attend|be there|join|able)\\b[^.!?]{0,40}\\b(niet|not)\\b"
            + "|\\b(niet|not)\\b[^.!?]{0,20}\\b(komen|bij|meedoen|coming|come|attend|make)|\\b(afmelden|afzeggen|zeg af|afgezegd|overslaan|zonder mij|afwezig|afgemeld|verhinderd|unable|decline)\\b"
            + "|\\b(zeg|meld)\\b[^.!?]{0,30}\\baf\\b|\\bsla\\b[^.!?]{0,30}\\bover\\b|\\b(can['’]?t|cannot|can not|won['’]?t)\\b");
    private static final Pattern COMING = Pattern.compile("\\b(ja|jazeker|graag erbij|ik kom|kom graag|ben erbij|ik ben er( bij)?|aanwezig|yes|i['’]?m coming|i am coming|i will come|i['’]?ll be there|will attend|count me in)\\b");
    private static final Pattern ONLINE = Pattern.compile("\\b(online|digitaal|op afstand|teams|remotely)\\b");
    private static final Pattern OTHER = Pattern.compile("\\b(collega|colleague|misschien|maybe|perhaps|weet (het )?nog niet|not sure)\\b");

    private RsvpWords() {
    }

    public static Optional<Rsvp.Choice> of(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        boolean no = NOT_COMING.matcher(text).find();
        String rest = NOT_COMING.matcher(text).replaceAll(" ");
        boolean yes = COMING.matcher(rest).find();
        if (OTHER.matcher(text).find() || yes == no || yes && NO.matcher(text).find()) {
            return Optional.empty();
        }
        return Optional.of(no ? Rsvp.Choice.DECLINE : ONLINE.matcher(text).find() ? Rsvp.Choice.ONLINE : Rsvp.Choice.COME);
    }
}
