package nl.leerkring.identity.notices;

import java.util.List;
import java.util.Map;
import nl.leerkring.notices.Devices.Device;
import nl.leerkring.notices.Preferences.Wanted;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** @param key what a browser asks for to be told something there; nothing: that is turned off here */
record PreferencesPage(Map<Topic, Wanted> wanted, @Nullable String key, List<Device> devices) implements Page {

    @Override
    public Text title() {
        return Text.of("Wat wil je horen?", "What do you want to hear about?");
    }

    List<Topic> topics() {
        return List.copyOf(wanted.keySet());
    }

    boolean mail(Topic topic) {
        return wanted.get(topic).mail();
    }

    boolean screen(Topic topic) {
        return wanted.get(topic).screen();
    }
}
