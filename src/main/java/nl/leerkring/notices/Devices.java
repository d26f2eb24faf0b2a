package nl.leerkring.notices;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.notices.push.Curve;
import nl.leerkring.notices.push.Vapid;
import nl.leerkring.web.Refused;
import nl.leerkring.web.outside.Reachable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The devices on which somebody wants to be told something on the day itself. */
@Component
public class Devices {

    public static final int MOST = 10;

    private static final Refused UNUSABLE = new Refused("Deze browser geeft geen adres waarop we iets kunnen sturen.", "This browser gives no address to which we can send something.");
    private static final int LONGEST = 1000;

    private final Database database;
    private final Vapid vapid;
    private final Reachable reachable;
    private final Clock clock;
    private final boolean on;

    Devices(Database database, Vapid vapid, Reachable reachable, Clock clock, @Value("${leerkring.push}") boolean on) {
        this.database = database;
        this.vapid = vapid;
        this.reachable = reachable;
        this.clock = clock;
        this.on = on;
    }

    /** @param service who brings it there */
    public record Device(UUID id, String service, Instant made) {
    }

    /** What a browser asks for to be rung by us alone; nothing: the operator turned this off. */
    public @Nullable String key() {
        return on ? vapid.key() : null;
    }

    public List<Device> of(Key own) {
        return database.read(own, sql -> sql.sql("select id, endpoint, made from notices.device where person = ? order by made desc").param(own.person()).query(Devices::device).list());
    }

    /**
     * The same device twice is one; who uses it last has it.
     *
     * @throws Refused what the browser gave is no address on the public internet over https, or no key
     */
    public void add(Key own, String endpoint, String point, String auth) {
        if (!on || endpoint.length() > LONGEST || !usable(endpoint)) {
            throw UNUSABLE;
        }
        byte[] key = bytes(point);
        byte[] secret = bytes(auth);
        if (!Curve.holds(key) || secret.length != 16) {
            throw UNUSABLE;
        }
        database.change(Key.house("a device that somebody else used before"), sql -> {
            sql.sql("""
                    insert into notices.device (id, person, endpoint, point, auth, made) values (:id, :person, :endpoint, :point, :auth, :now)
                    on conflict (endpoint) do update set person = excluded.person, point = excluded.point, auth = excluded.auth, made = excluded.made
                    """).param("id", Ids.next()).param("person", own.person()).param("endpoint", endpoint).param("point", key).param("auth", secret)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
            sql.sql("delete from notices.device where person = :person and id not in (select id from notices.device where person = :person order by made desc limit :most)")
                    .param("person", own.person()).param("most", MOST).update();
        });
    }

    public void remove(Key own, UUID id) {
        database.change(own, sql -> sql.sql("delete from notices.device where id = ? and person = ?").params(id, own.person()).update());
    }

    /** To where a name leads is looked at when something goes there. */
    private boolean usable(String endpoint) {
        try {
            URI uri = URI.create(endpoint);
            return reachable.safe(uri) && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        try {
            return text.length() > 200 ? new byte[0] : Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static Device device(ResultSet row, int n) throws SQLException {
        return new Device(row.getObject("id", UUID.class), URI.create(row.getString("endpoint")).getHost(), row.getObject("made", OffsetDateTime.class).toInstant());
    }
}
