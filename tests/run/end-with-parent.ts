import cluster from 'node:cluster'

// Preloaded into the processes of a demo or a test run: without this they would outlive a killed run script. A process
// of a cluster ends with its own parent, and needs the channel: while it asks for its port nothing else keeps it alive.
if (process.channel && !cluster.isWorker) {
  process.channel.unref()
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}
