package nl.leerkring.web.outside;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Which network addresses we may go to when somebody else says where, and how long that may take. They are those of the public internet. Who adds a feed or a device would otherwise
 * reach, through us, what only this machine and its neighbours can see (server-side request forgery, OWASP A10).
 */
@Component
public class Reachable {

    /** For all of it, redirects included. */
    public Duration patience() {
        return Duration.ofSeconds(10);
    }

    /** Nobody on the way reads along. */
    public boolean safe(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    public boolean allows(InetAddress address) {
        boolean special = address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !special && (address instanceof Inet4Address ? outside4(address.getAddress()) : outside6(address.getAddress()));
    }

    /** The rest of the special-purpose registry of IPv4 (RFC 6890). */
    private static boolean outside4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        boolean documentation = a == 192 && b == 0 || a == 198 && b == 51 && bytes[2] == 100 || a == 203 && b == 0 && bytes[2] == 113;
        return a != 0 && a < 240 && !(a == 100 && b >= 64 && b < 128) && !(a == 198 && (b == 18 || b == 19)) && !documentation;
    }

    /** Global unicast (2000::/3) without Teredo, 6to4 and documentation, which can hide an address of IPv4. */
    private static boolean outside6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        return (first & 0xe000) == 0x2000 && first != 0x2002 && !(first == 0x2001 && (second < 0x0200 || second == 0x0db8));
    }
}
