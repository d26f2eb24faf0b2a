package nl.leerkring.web.components;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * An address as a drawing (SVG): one path of bars.
 *
 * @param side in modules
 */
public record Qr(String path, int side) {

    /** ISO/IEC 18004 asks for four modules of quiet around it. */
    public static Qr of(String address) {
        try {
            BitMatrix matrix = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    int run = run(matrix, x, y);
                    if (run > 0) {
                        path.append('M').append(x).append(' ').append(y).append('h').append(run).append("v1h-").append(run).append('z');
                        x += run;
                    }
                }
            }
            return new Qr(path.toString(), matrix.getWidth());
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }

    /** A picture of its own, for a page with many. */
    public String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side + "\" shape-rendering=\"crispEdges\"><path d=\"" + path + "\"/></svg>";
    }

    private static int run(BitMatrix matrix, int x, int y) {
        int end = x;
        while (end < matrix.getWidth() && matrix.get(end, y)) {
            end++;
        }
        return end - x;
    }
}
