package nl.leerkring.facilitation.runs;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.WriterException;
import java.util.Map;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The large screen, and the cards on paper. */
@Controller
class WallController {

    private static final String HERE = "/ronde/{ronde}";

    private final Scenes scenes;
    private final String base;

    WallController(Scenes scenes, @Value("${leerkring.base-url}") String base) {
        this.scenes = scenes;
        this.base = base;
    }

    @GetMapping(HERE + "/scherm")
    WallPage wall(RunSeat seat, Form form, Language language) {
        String theme = switch (form.value("thema")) {
            case "donker" -> "dark";
            case "licht" -> "light";
            default -> "";
        };
        WallPart part = part(seat, language);
        return new WallPage(part, scenes.wall(part.scene()), theme);
    }

    @GetMapping(HERE + "/scherm/nu")
    WallPart part(RunSeat seat, Language language) {
        EntriesPart given = scenes.given(seat, language);
        String join = base.replaceFirst("https?://", "") + "/meedoen";
        WallPart bare = new WallPart(given.scene(), given, join, "", 0);
        return bare.joining() ? drawn(bare, base + "/meedoen/" + seat.run().code()) : bare;
    }

    @GetMapping(HERE + "/papier")
    PaperPage paper(RunSeat seat) {
        return new PaperPage(seat.run());
    }

    /** One path of squares; ISO/IEC 18004 asks for four modules of quiet around it. */
    private static WallPart drawn(WallPart bare, String address) {
        try {
            BitMatrix matrix = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new WallPart(bare.scene(), bare.given(), bare.join(), path.toString(), matrix.getWidth());
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }
}
