package nl.leerkring.library.storage;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Computes AWS Signature Version 4 from what came over the wire, by its published description. */
final class Signature {

    private static final Pattern AUTHORIZATION = Pattern.compile("AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8})/([^/]+)/s3/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})");

    private Signature() {
    }

    static boolean right(HttpExchange exchange, byte[] body, String key, String secret) {
        Matcher given = AUTHORIZATION.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        String claimed = String.valueOf(exchange.getRequestHeaders().getFirst("x-amz-content-sha256"));
        if (!given.matches() || !given.group(1).equals(key) || !claimed.equals("UNSIGNED-PAYLOAD") && !claimed.equals(hash(body))) {
            return false;
        }
        String headers = Arrays.stream(given.group(4).split(";")).map(name -> name + ":" + exchange.getRequestHeaders().get(name).stream().map(String::strip)
                .collect(Collectors.joining(",")) + "\n").collect(Collectors.joining());
        String query = exchange.getRequestURI().getRawQuery() == null ? "" : Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
                .map(each -> each.contains("=") ? each : each + "=").sorted().collect(Collectors.joining("&"));
        String canonical = String.join("\n", exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(), query, headers, given.group(4), claimed);
        String scope = given.group(2) + "/" + given.group(3) + "/s3/aws4_request";
        String sign = String.join("\n", "AWS4-HMAC-SHA256", exchange.getRequestHeaders().getFirst("x-amz-date"), scope, hash(canonical.getBytes(StandardCharsets.UTF_8)));
        byte[] signing = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/")) {
            signing = mac(signing, part);
        }
        return HexFormat.of().formatHex(mac(signing, sign)).equals(given.group(5));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
