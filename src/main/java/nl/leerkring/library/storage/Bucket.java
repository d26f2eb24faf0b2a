package nl.leerkring.library.storage;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bucket of an S3-compatible store, and the key to it. */
record Bucket(URI endpoint, String name, String region, String key, String secret) {

    private static final Pattern PATH = Pattern.compile("/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])/?");
    private static final Pattern REGION = Pattern.compile("(?:.*&)?region=([a-z0-9-]+)(?:&.*)?");

    /** @throws IllegalArgumentException if this is not an address of a bucket */
    static Bucket of(URI address) {
        Matcher path = PATH.matcher(String.valueOf(address.getPath()));
        String[] user = String.valueOf(address.getRawUserInfo()).split(":", -1);
        boolean known = "s3+https".equals(address.getScheme()) || "s3+http".equals(address.getScheme());
        if (!known || address.getHost() == null || !path.matches() || user.length != 2 || user[0].isEmpty() || user[1].isEmpty()) {
            throw new IllegalArgumentException("not the address of a bucket");
        }
        URI endpoint = URI.create(address.getScheme().substring("s3+".length()) + "://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort()));
        return new Bucket(endpoint, path.group(1), region(address), decoded(user[0]), decoded(user[1]));
    }

    private static String region(URI address) {
        if (address.getQuery() == null) {
            return "us-east-1"; // what stores that know no regions expect
        }
        Matcher region = REGION.matcher(address.getQuery());
        if (!region.matches()) {
            throw new IllegalArgumentException("no region");
        }
        return region.group(1);
    }

    /** A plus stays a plus: it is not in a query. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Bucket(" + name + " at " + endpoint + ")";
    }
}
