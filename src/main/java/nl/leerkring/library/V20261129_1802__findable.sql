-- What search tells of the shelf, with the words in its documents: see docs/notes/search.md.
create view library.findable with (security_invoker = true) as
    select w.document as id, w.circle, false as open, null::uuid as reader, false as partaking, '/kring/' || c.slug || '/documenten/' || w.document as address,
           w.title, concat_ws(E'\n', nullif(w.description, ''), left(w.words, 150000)) as body, w.theme, w.moved as at, d.latest as upon
    from library.words w join library.document d on d.id = w.document join circles.circle c on c.id = w.circle;
select search.offer('shelf', 'library.findable');
create trigger find after insert or delete or update of title, description, theme, latest, removed on library.document for each row execute function search.follow('shelf');
create trigger find_shelf after insert or update of words on library.reading for each row execute function search.follow_upon('shelf', 'attachment');
