package nl.leerkring.notices.post;

import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** What stands around every mail: greeting, the one action, why it came, and how to change that. */
record MailFrame(String language, String greeting, @Nullable String label, @Nullable String address, @Nullable String how, String why,
        String change, String preferences) {

    static MailFrame of(Letter letter, Recipient to, Ui ui, String base, @Nullable String unsubscribe, boolean answered) {
        Letter.Reply reply = answered ? letter.reply() : null;
        Letter.Action action = letter.action();
        String greeting = to.name().isBlank() ? ui.say("Hallo,", "Hello,") : ui.say("Dag ", "Hello ") + to.name() + ",";
        return new MailFrame(ui.lang(), greeting, action == null ? null : ui.say(action.label()),
                action == null ? null : base + action.path(), reply == null ? null : ui.say(reply.how()), ui.say(letter.why()),
                unsubscribe == null ? ui.say("Over deze mails", "About these emails") : ui.say("Dit soort mails niet meer", "Unsubscribe from these emails"),
                base + (unsubscribe == null ? "/hulp" : unsubscribe));
    }

    String plain(String text) {
        String button = label == null ? "" : "\n" + label + ":\n" + address + "\n";
        return greeting + "\n\n" + text.strip() + "\n" + button + (how == null ? "" : "\n" + how + "\n") + "\n-- \n" + why + "\n" + change + ": " + preferences + "\n";
    }

    String html(String body) {
        String button = label == null ? "" : """
                <p style="margin:24px 0"><a href="%s" style="background:#1d5c63;color:#ffffff;padding:12px 20px;\
                border-radius:6px;text-decoration:none;font-weight:600;display:inline-block">%s</a></p>
                """.formatted(safe(address), safe(label));
        String answer = how == null ? "" : "<p>" + safe(how) + "</p>\n";
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
                <title>Leerkring</title></head>
                <body style="margin:0;background:#faf7f2;color:#1f2a2c;font-family:'Fira Sans',Arial,sans-serif;\
                font-size:16px;line-height:1.55"><div style="max-width:560px;margin:0 auto;padding:24px">
                <p>%s</p>
                %s%s%s<hr style="border:0;border-top:1px solid #d9d2c5;margin:32px 0 16px">
                <p style="font-size:14px;color:#55605f">%s<br><a href="%s" style="color:#1d5c63">%s</a></p>
                </div></body></html>
                """.formatted(language, safe(greeting), body, button, answer, safe(why), safe(preferences), safe(change));
    }

    private static String safe(@Nullable String text) {
        return text == null ? "" : HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
