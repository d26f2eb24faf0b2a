package nl.leerkring.notices.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import nl.leerkring.web.outside.Outside;
import nl.leerkring.web.outside.Reachable;
import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rings the devices of somebody, once and not again: what is told stands on screen as well, and an hour later it is no news. */
@Component
public class Ringing {

    private static final Logger log = LoggerFactory.getLogger(Ringing.class);
    private static final Key HOUSE = Key.house("to which devices something goes");
    private static final int AT_ONCE = 8;
    private static final int LARGEST_ANSWER = 16 * 1024;

    private final Database database;
    private final Vapid vapid;
    private final Outside outside;
    private final Reachable reachable;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(AT_ONCE);

    Ringing(Database database, Vapid vapid, Outside outside, Reachable reachable, Clock clock) {
        this.database = database;
        this.vapid = vapid;
        this.outside = outside;
        this.reachable = reachable;
        this.clock = clock;
    }

    private record Device(UUID id, String endpoint, byte[] point, byte[] auth, Language language) {
    }

    /** When the transaction that tells it has succeeded. @param fresh how long a device that is off may wait for it */
    public void ring(UUID person, Text text, String href, Duration fresh) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                threads.execute(() -> bring(person, text, href, fresh));
            }
        });
    }

    private void bring(UUID person, Text text, String href, Duration fresh) {
        try {
            List<Device> devices = database.read(HOUSE, sql -> sql.sql("""
                    select d.id, d.endpoint, d.point, d.auth, p.language from notices.device d join people.person p on p.id = d.person and p.gone is null where d.person = ?
                    """).param(person).query((row, n) -> new Device(row.getObject("id", UUID.class), row.getString("endpoint"), row.getBytes("point"), row.getBytes("auth"),
                    Language.of(row.getString("language")))).list());
            for (Device device : devices) {
                bring(device, text, href, fresh);
            }
        } catch (RuntimeException trouble) {
            log.warn("Nothing could be pushed: {}", trouble.toString());
        }
    }

    private void bring(Device device, Text text, String href, Duration fresh) {
        try {
            places.acquire();
            int status = send(device, text, href, fresh);
            if (status == 404 || status == 410) {
                database.change(HOUSE, sql -> sql.sql("delete from notices.device where id = ?").param(device.id()).update());
            } else if (status >= 300) {
                log.info("The push service {} answered {}", URI.create(device.endpoint()).getHost(), status);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (Exception unreachable) {
            log.info("The push service {} cannot be reached: {}", URI.create(device.endpoint()).getHost(), unreachable.toString());
        } finally {
            places.release();
        }
    }

    private int send(Device device, Text text, String href, Duration fresh) throws Exception {
        URI at = URI.create(device.endpoint());
        byte[] words = json(device.language() == Language.NL ? text.nl() : text.en(), href).getBytes(StandardCharsets.UTF_8);
        Request request = outside.client().newRequest(at).method(HttpMethod.POST).timeout(reachable.patience().toMillis(), TimeUnit.MILLISECONDS).headers(headers -> {
            headers.put(HttpHeader.AUTHORIZATION, vapid.authorization(at, clock.instant()));
            headers.put("TTL", String.valueOf(fresh.toSeconds()));
            headers.put("Urgency", "high");
            headers.put(HttpHeader.CONTENT_ENCODING, "aes128gcm");
        }).body(new BytesRequestContent("application/octet-stream", Sealed.of(words, device.point(), device.auth())));
        return new CompletableResponseListener(request, LARGEST_ANSWER).send().get(reachable.patience().toMillis() + 500, TimeUnit.MILLISECONDS).getStatus();
    }

    private static String json(String text, String href) {
        return "{\"text\":" + quoted(text.length() > 400 ? text.substring(0, 400) + " …" : text) + ",\"href\":" + quoted(href) + "}";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(c == '"' || c == '\\' ? "\\" + (char) c : c < ' ' ? " " : String.valueOf((char) c)));
        return quoted.append('"').toString();
    }
}
