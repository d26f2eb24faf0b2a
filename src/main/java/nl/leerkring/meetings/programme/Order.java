package nl.leerkring.meetings.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The order of a day: blocks of items, those of one block run side by side. Every change gives a new order. */
record Order(List<List<UUID>> blocks) {

    /** An item with its place, as it stands in the database. */
    record Placed(UUID id, int place) {
    }

    /** @param items in the order of their places */
    static Order of(List<Placed> items) {
        List<List<UUID>> blocks = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i == 0 || items.get(i - 1).place() != items.get(i).place()) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(items.get(i).id());
        }
        return new Order(blocks);
    }

    /** A word for this order, to notice that it changed since a page was opened. */
    String stand() {
        return Integer.toHexString(blocks.hashCode());
    }

    /** Puts the item where it is wanted; if that is beside or after something that is gone meanwhile, it stays, or comes last. */
    Order with(UUID item, Spot spot) {
        Order rest = without(item);
        return switch (spot.where()) {
            case FIRST -> rest.inserted(0, item);
            case AFTER -> rest.block(spot.item()).map(at -> rest.inserted(at + 1, item)).orElse(keeping(item));
            case BESIDE -> rest.block(spot.item()).map(at -> rest.joined(at, item)).orElse(keeping(item));
            case STAY -> keeping(item);
        };
    }

    /** As a block of its own, so many blocks from the beginning. */
    Order at(int index, UUID item) {
        Order rest = without(item);
        return rest.inserted(Math.min(index, rest.blocks.size()), item);
    }

    /** The whole block of this item one up (-1) or down (1); at the end of the day it stays. */
    Order moved(UUID item, int by) {
        int at = block(item).orElseThrow();
        int to = Math.clamp(at + by, 0, blocks.size() - 1);
        List<List<UUID>> all = new ArrayList<>(blocks);
        all.add(to, all.remove(at));
        return new Order(all);
    }

    /** The blocks in this order, each named by one of its items; nothing if these are not exactly the blocks there are. */
    Optional<Order> as(List<UUID> named) {
        List<Integer> wanted = named.stream().flatMap(id -> block(id).stream()).toList();
        boolean each = wanted.size() == blocks.size() && named.size() == blocks.size() && new HashSet<>(wanted).size() == blocks.size();
        return each ? Optional.of(new Order(wanted.stream().map(blocks::get).toList())) : Optional.empty();
    }

    Optional<Integer> block(@org.jspecify.annotations.Nullable UUID item) {
        for (int i = 0; i < blocks.size(); i++) {
            if (item != null && blocks.get(i).contains(item)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Order keeping(UUID item) {
        return block(item).isPresent() ? this : inserted(blocks.size(), item);
    }

    private Order without(UUID item) {
        return new Order(blocks.stream().map(block -> block.stream().filter(id -> !id.equals(item)).toList()).filter(block -> !block.isEmpty()).toList());
    }

    private Order inserted(int at, UUID item) {
        List<List<UUID>> all = new ArrayList<>(blocks);
        all.add(at, List.of(item));
        return new Order(all);
    }

    private Order joined(int at, UUID item) {
        List<List<UUID>> all = new ArrayList<>(blocks);
        List<UUID> block = new ArrayList<>(all.get(at));
        block.add(item);
        all.set(at, block);
        return new Order(all);
    }
}
