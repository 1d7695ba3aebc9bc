META
key;value
budget;1 000,50
vote_type;approval
num_votes;2

PROJECTS
cost;project_id
-1;x
400;y

VOTES
voter_id;vote
1;y,y
1;z
