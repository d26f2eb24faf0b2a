package nl.leerkring.search.upkeep;

import java.util.List;
import nl.leerkring.search.Findable;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record UpkeepPage(List<Upkeep.Source> sources, List<Findable> kinds) implements Page {

    @Override
    public Text title() {
        return Text.of("Zoekindex", "Search index");
    }

    Text label(Upkeep.Source source) {
        return kinds.stream().filter(kind -> kind.kind().equals(source.kind())).findFirst().map(Findable::label).orElse(Text.name(source.kind()));
    }

    boolean building() {
        return sources.stream().anyMatch(source -> source.built() == null);
    }
}
