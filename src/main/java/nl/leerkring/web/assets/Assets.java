package nl.leerkring.web.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Styles, scripts, fonts and pictures of the program, read once and kept in memory, compressed. Their address carries a hash
 * of them all, so a browser may keep them for ever and relative imports between scripts still work.
 * Every {@code .css} that lies under {@code web/style} or beside a page becomes part of the one {@code app.css}.
 */
@Component
public final class Assets {

    record Asset(byte[] plain, byte @Nullable [] gzip, String type) {
    }

    private final Map<String, Asset> assets = new TreeMap<>();
    private final String hash;

    Assets() {
        try {
            var resources = new PathMatchingResourcePatternResolver();
            put("app.css", together(resources.getResources("classpath*:nl/leerkring/**/*.css")));
            for (Resource file : resources.getResources("classpath*:static/**/*.*")) {
                String path = file.getURL().toString();
                put(path.substring(path.indexOf("/static/") + "/static/".length()), file.getContentAsByteArray());
            }
            this.hash = fingerprint();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code /assets/3f2a…/}. */
    public String address() {
        return "/assets/" + hash + "/";
    }

    @Nullable Asset find(String path) {
        return assets.get(path);
    }

    private static byte[] together(Resource[] styles) throws IOException {
        Arrays.sort(styles, Comparator.comparing((Resource style) -> !address(style).contains("/web/style/"))
                .thenComparing(Assets::address));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Resource style : styles) {
            all.write(style.getContentAsByteArray());
            all.write('\n');
        }
        return all.toByteArray();
    }

    private static String address(Resource resource) {
        try {
            return resource.getURL().toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void put(String path, byte[] bytes) throws IOException {
        String type = type(path);
        boolean text = !type.startsWith("font/") && !type.startsWith("image/png");
        assets.put(path, new Asset(bytes, text ? zip(bytes) : null, type));
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        }
        return zipped.toByteArray();
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "woff2" -> "font/woff2";
            case "webmanifest" -> "application/manifest+json";
            default -> "text/plain;charset=UTF-8";
        };
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            assets.forEach((path, asset) -> {
                digest.update(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(asset.plain());
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
