# Runs PostgreSQL for as long as the program that started us holds our standard input open: however that program ends,
# even by kill -9, the kernel closes the pipe and nothing is left behind.   Arguments: log file, command …
trap '' HUP INT TERM PIPE       # only the end of standard input, or of the server, ends us
log=$1
shift
exec 3<&0
"$@" </dev/null >>"$log" 2>&1 3<&- &
server=$!
echo "$server"
# SIGINT is PostgreSQL's fast stop; SIGTERM would wait for its clients
( cat <&3 >/dev/null 2>&1; kill -INT "$server" ) &
watch=$!
wait "$server"
result=$?
kill -KILL "$watch" 2>/dev/null # or it would signal a number that may belong to somebody else by then
exit "$result"
