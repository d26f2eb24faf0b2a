package nl.leerkring.web.assets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    /** An old hash still answers with today's file, but nobody may keep that. */
    @Open("styles and scripts of the program hold nothing about anybody")
    @GetMapping("/assets/{hash}/{*path}")
    void asset(@PathVariable String hash, @PathVariable String path, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        Assets.Asset asset = assets.find(path.substring(1));
        if (asset == null) {
            throw new Missing();
        }
        boolean current = assets.address().contains("/" + hash + "/");
        response.setContentType(asset.type());
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        String accepted = request.getHeader("Accept-Encoding");
        byte[] body = asset.plain();
        if (asset.gzip() != null && accepted != null && accepted.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            body = asset.gzip();
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    @Open("browsers ask for it by themselves")
    @GetMapping("/favicon.ico")
    void favicon(HttpServletRequest request, HttpServletResponse response) throws IOException {
        asset("", "/icon.svg", request, response);
    }
}
