package nl.leerkring.deepdives.games;

import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What the table makes. */
@Controller
class ProductController {

    private static final String HERE = "/ronde/{ronde}/product";

    private final Games games;
    private final Products products;

    ProductController(Games games, Products products) {
        this.games = games;
        this.products = products;
    }

    @GetMapping(HERE)
    ProductPage page(RunSeat seat) {
        Product product = products.of(seat);
        return new ProductPage(new ProductPart(games.of(seat), product), Form.empty().with("tekst", product.text()).with("versie", product.version()), "");
    }

    @GetMapping(HERE + "/tekst")
    ProductPart part(RunSeat seat) {
        return new ProductPart(games.of(seat), products.of(seat));
    }

    @PostMapping(HERE)
    Answer save(RunSeat seat, Form form) {
        Game game = games.of(seat);
        if (seat.listens()) {
            throw new Missing();
        }
        if (!game.writes()) {
            throw new Refused("Het spel is nu niet bezig; schrijven kan zolang het loopt.", "The game is not going on now; one can write while it does.");
        }
        String text = form.text("tekst", Product.LONGEST);
        Integer after = form.number("versie", 0, 1_000_000);
        int read = after == null ? 0 : after;
        if (!form.bad() && products.save(seat, read, text)) {
            return Redirect.to(seat.href() + "/product").saying("Bewaard.", "Saved.");
        }
        Product now = products.of(seat);
        String base = products.version(seat, read).orElse("");
        if (!form.bad()) {
            form.with("versie", now.version()).wrong("tekst", "Iemand anders bewaarde intussen ook. Hieronder staat wat die veranderde. Neem over wat erbij hoort, en bewaar nog eens.",
                    "Somebody else saved meanwhile too. Below is what changed. Take over what belongs, and save once more.");
        }
        return new ProductPage(new ProductPart(game, new Product(now.version(), now.text(), base, now.presence(), now.made())), form, base);
    }
}
