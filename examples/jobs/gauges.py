"""Sessions by outcome, and the queue, as Prometheus reads them."""

from collections import Counter

from devin_v3 import Devin

devin = Devin()
for outcome, number in sorted(Counter(session.outcome for session in devin.sessions.list(is_archived=False)).items()):
    print(f'devin_sessions{{outcome="{outcome}"}} {number}')
print("devin_queue", devin.enterprise.queue.get().queue_size)
