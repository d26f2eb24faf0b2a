package nl.leerkring.meetings.checklist;

import static nl.leerkring.meetings.checklist.Side.COORDINATOR;
import static nl.leerkring.meetings.checklist.Side.HOST;

import java.util.List;
import nl.leerkring.web.Text;

/** What hosts and coordinators have to do, as experience has it; a checklist begins with these and then belongs to the circle. */
final class StandardLines {

    static final List<Line> ALL = List.of(
            line(-84, COORDINATOR, "Spreek met de gastgemeente af wat de dag moet opleveren", "Agree with the host what the day should achieve"),
            line(-84, HOST, "Zet de dag in de agenda van iedereen die bij jullie meewerkt", "Put the day in the calendar of everybody helping on your side"),
            line(-84, HOST, "Reserveer een zaal met tafels voor groepjes van vijf of zes", "Book a room with tables for groups of five or six"),
            line(-77, HOST, "Kies het project dat jullie laten zien, en wie erover vertelt", "Choose the project you will show, and who will present it"),
            line(-70, HOST, "Bekijk de toegankelijkheid: drempels, lift, aangepast toilet, stille ruimte", "Check accessibility: steps, lift, accessible toilet, quiet room"),
            line(-63, HOST, "Schets jullie deel van het programma: welkom, verhaal, projectbezoek", "Draft your part of the programme: welcome, story, project visit"),
            line(-56, HOST, "Vraag een bestuurder of directeur om een kort welkom", "Ask an alderman or director to give a short welcome"),
            line(-56, COORDINATOR, "Vraag gast-experts voor de verdieping", "Ask guest experts for the deep dive"),
            line(-49, HOST, "Vul plek, adres, zaal en route in bij deze bijeenkomst", "Fill in the place, address, room and route for this meeting"),
            line(-42, COORDINATOR, "Zet het programma klaar en vraag om casussen voor de intervisie", "Prepare the programme and ask for cases for the peer consultation"),
            line(-42, HOST, "Loop de route van het projectbezoek een keer zelf: hoe lang, waar schuil je?", "Walk the route of the visit once yourself: how long, where is there shelter?"),
            line(-35, COORDINATOR, "Spreek af wie het verslag maakt", "Agree who will write the report"),
            line(-28, HOST, "Regel koffie, thee en lunch; de aantallen volgen", "Arrange coffee, tea and lunch; numbers to follow"),
            line(-28, HOST, "Regel beamer, scherm, geluid en wifi voor gasten", "Arrange a projector, screen, sound and guest Wi-Fi"),
            line(-21, COORDINATOR, "Kijk wie nog niet antwoordde en bel hen", "See who has not answered yet and phone them"),
            line(-14, HOST, "Geef aantallen en dieetwensen door aan de catering", "Tell the caterer the numbers and dietary needs"),
            line(-14, HOST, "Regel vervoer of fietsen voor het projectbezoek", "Arrange transport or bicycles for the project visit"),
            line(-14, COORDINATOR, "Maak de groepjes voor de intervisie", "Make the groups for the peer consultation"),
            line(-10, HOST, "Meld het bezoek aan bij de receptie, met de namen", "Tell reception who is coming, by name"),
            line(-7, COORDINATOR, "Loop het draaiboek na met de gastgemeente", "Go through the run sheet with the host"),
            line(-3, HOST, "Print naamkaartjes, aanwezigheidslijst en programma", "Print name badges, attendance list and programme"),
            line(-1, HOST, "Zet de zaal klaar; test beamer, geluid en wifi", "Set up the room; test the projector, sound and Wi-Fi"),
            line(0, HOST, "Laat iemand bij de deur staan om iedereen te ontvangen", "Have somebody at the door to welcome everybody"),
            line(1, COORDINATOR, "Bedank de gastgemeente en de sprekers", "Thank the host and the speakers"),
            line(7, HOST, "Deel presentaties en foto’s in de kring", "Share presentations and photos in the circle"),
            line(7, COORDINATOR, "Deel het verslag", "Share the report"),
            line(14, HOST, "Vertel collega’s en bestuur wat de kring zag en vroeg", "Tell colleagues and councillors what the circle saw and asked"),
            line(21, COORDINATOR, "Vraag hoe het staat met wat mensen zich voornamen", "Ask how people are getting on with their intentions"),
            line(21, HOST, "Schrijf op wat de volgende gastgemeente moet weten", "Write down what the next host should know"));

    /** @param days after the day of the meeting; before it: negative */
    record Line(int days, Side side, Text what) {
    }

    private StandardLines() {
    }

    private static Line line(int days, Side side, String nl, String en) {
        return new Line(days, side, Text.of(nl, en));
    }
}
