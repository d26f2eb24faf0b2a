package nl.leerkring.web.offline;

import nl.leerkring.web.Open;
import nl.leerkring.web.assets.Assets;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a browser keeps for when there is no network. */
@Controller
class OfflineController {

    private final Assets assets;

    OfflineController(Assets assets) {
        this.assets = assets;
    }

    @Open("is kept by browsers for when there is no network; it holds nothing about anybody")
    @GetMapping("/zonder-netwerk")
    OfflinePage page() {
        return new OfflinePage();
    }

    /** Stands at the root, because a service worker serves only what lies below it. Two lines, that change with each version of the program. */
    @Open("scripts of the program hold nothing about anybody")
    @GetMapping("/werker.js")
    ResponseEntity<String> worker() {
        String script = "self.ASSETS = '" + assets.address() + "';\nimportScripts(self.ASSETS + 'js/worker.js');\n";
        return ResponseEntity.ok().header("Content-Type", "text/javascript;charset=UTF-8").header("Cache-Control", "no-cache").body(script);
    }
}
