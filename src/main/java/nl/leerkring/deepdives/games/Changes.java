package nl.leerkring.deepdives.games;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, line by line: along a longest common subsequence. */
final class Changes {

    enum Kind { SAME, ADDED, GONE }

    record Line(Kind kind, String text) {
    }

    private Changes() {
    }

    static List<Line> of(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> fresh = after.lines().toList();
        int[][] common = common(old, fresh);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                lines.add(new Line(Kind.SAME, old.get(i++)));
                j++;
            } else if (j == fresh.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line(Kind.GONE, old.get(i++)));
            } else {
                lines.add(new Line(Kind.ADDED, fresh.get(j++)));
            }
        }
        return lines;
    }

    private static int[][] common(List<String> old, List<String> fresh) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
