package nl.leerkring.web.proxy;

import java.util.Arrays;
import java.util.List;
import nl.leerkring.database.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** The proxies we believe: addresses or networks. What anybody else says about who asks is not read, or a limit per network would be none. */
record Proxies(List<IpAddressMatcher> trusted) {

    static Proxies of(String setting) {
        return new Proxies(Arrays.stream(setting.split(",")).map(String::strip).filter(each -> !each.isEmpty()).map(each -> matcher(each, setting)).toList());
    }

    boolean trusts(@Nullable String address) {
        return address != null && trusted.stream().anyMatch(each -> matches(each, address));
    }

    /**
     * From the right: each proxy adds whom it heard from, so the first one that is no proxy of ours is who asks. What stands left of
     * it was said by the asker.
     */
    String asker(String peer, List<String> forwarded) {
        String asker = peer;
        for (String said : forwarded.reversed()) {
            if (!trusts(asker) || !said.matches("[0-9a-fA-F.:]{2,45}")) {
                break;
            }
            asker = said;
        }
        return asker;
    }

    private static boolean matches(IpAddressMatcher network, String address) {
        try {
            return network.matches(address);
        } catch (IllegalArgumentException _) {
            return false; // no address at all
        }
    }

    private static IpAddressMatcher matcher(String network, String setting) {
        try {
            if (network.matches("[0-9a-fA-F.:]+(/[0-9]{1,3})?")) { // never a name, which would be looked up
                return new IpAddressMatcher(network);
            }
        } catch (IllegalArgumentException _) {
            // the same sentence serves
        }
        throw new StartRefused("LEERKRING_PROXIES must be addresses or networks with commas between, such as 127.0.0.1,10.0.0.0/8; not \"" + setting + "\".");
    }
}
